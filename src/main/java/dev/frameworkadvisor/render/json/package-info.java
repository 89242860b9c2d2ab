/** Writes verdicts, checks and drift as JSON. */
@NullMarked
package dev.frameworkadvisor.render.json;

import org.jspecify.annotations.NullMarked;
