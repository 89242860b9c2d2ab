/** Writes checks as JUnit reports. */
@NullMarked
package dev.frameworkadvisor.render.junit;

import org.jspecify.annotations.NullMarked;
