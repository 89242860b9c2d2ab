/** Writes checks as GitLab Code Quality reports. */
@NullMarked
package dev.frameworkadvisor.render.codequality;

import org.jspecify.annotations.NullMarked;
