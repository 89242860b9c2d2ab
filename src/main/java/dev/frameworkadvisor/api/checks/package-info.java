/** Resources: checks of declared choices. */
@NullMarked
package dev.frameworkadvisor.api.checks;

import org.jspecify.annotations.NullMarked;
