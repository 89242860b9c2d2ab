/** Measures how far weights and fits may be wrong before the verdict changes. */
@NullMarked
package dev.frameworkadvisor.analysis.robustness;

import org.jspecify.annotations.NullMarked;
