/** Scores, margins, contributions and the matching rule, in exact integers. */
@NullMarked
package dev.frameworkadvisor.scoring;

import org.jspecify.annotations.NullMarked;
