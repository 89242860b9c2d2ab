/** Stored profiles, their decisions, and re-evaluation with other versions of the knowledge or the method. */
@NullMarked
package dev.frameworkadvisor.portfolio;

import org.jspecify.annotations.NullMarked;
