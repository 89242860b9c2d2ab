/** Reads the files of public projects into records. */
@NullMarked
package dev.frameworkadvisor.validation.loading;

import org.jspecify.annotations.NullMarked;
