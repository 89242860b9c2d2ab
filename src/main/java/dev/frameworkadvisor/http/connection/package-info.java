/** Bounds what one connection may hold, below the framework: Quarkus has no settings for these limits. */
@NullMarked
package dev.frameworkadvisor.http.connection;

import org.jspecify.annotations.NullMarked;
