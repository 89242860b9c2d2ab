/** Stored profiles, their decisions, and the re-evaluation by other knowledge or methods. */
@NullMarked
package dev.frameworkadvisor.portfolio;

import org.jspecify.annotations.NullMarked;
