/** Writes checks in every format, for the service and for the command line. */
@NullMarked
package dev.frameworkadvisor.render.checks;

import org.jspecify.annotations.NullMarked;
