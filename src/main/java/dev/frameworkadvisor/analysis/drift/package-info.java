/** Measures how often two knowledge versions give different verdicts. */
@NullMarked
package dev.frameworkadvisor.analysis.drift;

import org.jspecify.annotations.NullMarked;
