/** Turns whatever goes wrong into a problem, and serves the pages that explain the types of problem. */
@NullMarked
package dev.frameworkadvisor.problem.boundary;

import org.jspecify.annotations.NullMarked;
