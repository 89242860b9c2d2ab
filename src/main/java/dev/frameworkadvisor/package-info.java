/** The entry point; each component below is described by its own packages. */
@NullMarked
package dev.frameworkadvisor;

import org.jspecify.annotations.NullMarked;
