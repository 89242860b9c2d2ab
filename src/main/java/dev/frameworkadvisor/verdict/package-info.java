/** Verdicts with their explanation. {@link dev.frameworkadvisor.verdict.VerdictEngine} is the entry point of the core. */
@NullMarked
package dev.frameworkadvisor.verdict;

import org.jspecify.annotations.NullMarked;
