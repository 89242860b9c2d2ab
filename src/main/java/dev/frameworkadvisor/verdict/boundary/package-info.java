/** Profiles in, verdicts out, over HTTP: reads strictly, delegates, and writes what was computed. */
@NullMarked
package dev.frameworkadvisor.verdict.boundary;

import org.jspecify.annotations.NullMarked;
