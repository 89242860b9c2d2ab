/** Decides whether a declared choice passes, and puts it into words: pure Java. */
@NullMarked
package dev.frameworkadvisor.check.control;

import org.jspecify.annotations.NullMarked;
