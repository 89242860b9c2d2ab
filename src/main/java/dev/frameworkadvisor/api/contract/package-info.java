/** Serves the OpenAPI contract and completes it from the knowledge at build time. */
@NullMarked
package dev.frameworkadvisor.api.contract;

import org.jspecify.annotations.NullMarked;
