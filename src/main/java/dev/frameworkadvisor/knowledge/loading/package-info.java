/** Loading of knowledge files: schema validation, digests, and the snapshot of all versions. */
@NullMarked
package dev.frameworkadvisor.knowledge.loading;

import org.jspecify.annotations.NullMarked;
