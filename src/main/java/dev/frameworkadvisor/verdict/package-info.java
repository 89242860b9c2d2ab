/** The verdict with its explanation; {@link dev.frameworkadvisor.verdict.VerdictEngine} is the entry to the core. */
@NullMarked
package dev.frameworkadvisor.verdict;

import org.jspecify.annotations.NullMarked;
