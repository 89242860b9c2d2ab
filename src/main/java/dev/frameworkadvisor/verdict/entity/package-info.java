/** Profiles and verdicts as immutable values: exact integers inside, pure Java. */
@NullMarked
package dev.frameworkadvisor.verdict.entity;

import org.jspecify.annotations.NullMarked;
