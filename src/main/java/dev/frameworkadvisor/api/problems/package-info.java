/** Resources: the pages of problem types. */
@NullMarked
package dev.frameworkadvisor.api.problems;

import org.jspecify.annotations.NullMarked;
