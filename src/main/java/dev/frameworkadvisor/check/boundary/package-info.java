/** The gate for pipelines over HTTP: reads strictly, delegates, and writes the result in the form that is asked for. */
@NullMarked
package dev.frameworkadvisor.check.boundary;

import org.jspecify.annotations.NullMarked;
