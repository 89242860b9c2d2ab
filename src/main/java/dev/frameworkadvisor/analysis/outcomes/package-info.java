/** Counts the outcomes of all completions of a profile and finds the next question. */
@NullMarked
package dev.frameworkadvisor.analysis.outcomes;

import org.jspecify.annotations.NullMarked;
