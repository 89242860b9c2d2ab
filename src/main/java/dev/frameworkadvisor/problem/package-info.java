/** Problems, their types and their violations. */
@NullMarked
package dev.frameworkadvisor.problem;

import org.jspecify.annotations.NullMarked;
