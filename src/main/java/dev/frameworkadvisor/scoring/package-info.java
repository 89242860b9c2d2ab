/** Exact integer computation of scores, margins, contributions and the matching rule. */
@NullMarked
package dev.frameworkadvisor.scoring;

import org.jspecify.annotations.NullMarked;
