/** Compares the verdicts of a knowledge version with what public projects chose. */
@NullMarked
package dev.frameworkadvisor.validation;

import org.jspecify.annotations.NullMarked;
