/** Reads knowledge files into records: schema check, digest, the snapshot of all versions. */
@NullMarked
package dev.frameworkadvisor.knowledge.loading;

import org.jspecify.annotations.NullMarked;
