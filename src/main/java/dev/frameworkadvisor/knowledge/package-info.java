/** Knowledge versions as immutable records: criteria, options, verdict rules, sources and examples. */
@NullMarked
package dev.frameworkadvisor.knowledge;

import org.jspecify.annotations.NullMarked;
