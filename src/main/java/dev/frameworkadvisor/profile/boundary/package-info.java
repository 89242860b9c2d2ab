/** The HTTP side of stored profiles and of the portfolio that they form. */
@NullMarked
package dev.frameworkadvisor.profile.boundary;

import org.jspecify.annotations.NullMarked;
