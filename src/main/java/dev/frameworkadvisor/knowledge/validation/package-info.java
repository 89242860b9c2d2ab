/** Invariants of knowledge versions, one class for each group. */
@NullMarked
package dev.frameworkadvisor.knowledge.validation;

import org.jspecify.annotations.NullMarked;
