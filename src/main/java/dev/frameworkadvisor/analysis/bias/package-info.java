/** Measures and bounds the base rates of a knowledge version. */
@NullMarked
package dev.frameworkadvisor.analysis.bias;

import org.jspecify.annotations.NullMarked;
