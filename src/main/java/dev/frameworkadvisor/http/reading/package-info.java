/** Reads profiles from bodies and query parameters and reports every violation. */
@NullMarked
package dev.frameworkadvisor.http.reading;

import org.jspecify.annotations.NullMarked;
