/** Authenticates requests, authorizes operations and limits the rate of requests. */
@NullMarked
package dev.frameworkadvisor.http.access;

import org.jspecify.annotations.NullMarked;
