/** Checks what every knowledge version must satisfy, one class for each family of invariants. */
@NullMarked
package dev.frameworkadvisor.knowledge.validation;

import org.jspecify.annotations.NullMarked;
