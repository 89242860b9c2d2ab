/** Profiles that are kept, as immutable values: pure Java. */
@NullMarked
package dev.frameworkadvisor.profile.entity;

import org.jspecify.annotations.NullMarked;
