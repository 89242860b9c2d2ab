/** HTTP concerns shared by all resources: limits, negotiation, preconditions, cache headers, problem responses. */
@NullMarked
package dev.frameworkadvisor.http;

import org.jspecify.annotations.NullMarked;
