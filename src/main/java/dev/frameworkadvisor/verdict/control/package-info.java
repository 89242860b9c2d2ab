/** Resolves profiles and computes their verdicts: pure Java, integers decide. */
@NullMarked
package dev.frameworkadvisor.verdict.control;

import org.jspecify.annotations.NullMarked;
