/** What a gate says of a declared choice, as immutable values: pure Java. */
@NullMarked
package dev.frameworkadvisor.check.entity;

import org.jspecify.annotations.NullMarked;
