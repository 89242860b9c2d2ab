/** Writes checks as SARIF logs. */
@NullMarked
package dev.frameworkadvisor.render.sarif;

import org.jspecify.annotations.NullMarked;
