/** Finds the smallest sets of answer changes that change the verdict. */
@NullMarked
package dev.frameworkadvisor.analysis.flips;

import org.jspecify.annotations.NullMarked;
