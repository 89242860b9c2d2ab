/** The CI gate: compares a declared choice with the verdict. */
@NullMarked
package dev.frameworkadvisor.check;

import org.jspecify.annotations.NullMarked;
