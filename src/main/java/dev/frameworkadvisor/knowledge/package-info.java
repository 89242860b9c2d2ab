/** One version of the knowledge base as immutable records. */
@NullMarked
package dev.frameworkadvisor.knowledge;

import org.jspecify.annotations.NullMarked;
