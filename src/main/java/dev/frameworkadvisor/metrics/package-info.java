/** Meters of the service, registered at start with all their labels, so that a series exists before its first event. */
@NullMarked
package dev.frameworkadvisor.metrics;

import org.jspecify.annotations.NullMarked;
