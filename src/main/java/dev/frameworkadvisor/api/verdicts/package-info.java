/** Resources: verdicts, batches and badges of profiles in the request. */
@NullMarked
package dev.frameworkadvisor.api.verdicts;

import org.jspecify.annotations.NullMarked;
