/** Starts the service and wires the core into it. */
@NullMarked
package dev.frameworkadvisor;

import org.jspecify.annotations.NullMarked;
