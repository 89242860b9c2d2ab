/** Resources: stored profiles, their revisions and the portfolio. */
@NullMarked
package dev.frameworkadvisor.api.profiles;

import org.jspecify.annotations.NullMarked;
