/** Problem documents (RFC 9457), their types and the violations that they list. */
@NullMarked
package dev.frameworkadvisor.problem;

import org.jspecify.annotations.NullMarked;
