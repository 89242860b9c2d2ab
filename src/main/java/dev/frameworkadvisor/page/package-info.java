/** The web pages. */
@NullMarked
package dev.frameworkadvisor.page;

import org.jspecify.annotations.NullMarked;
