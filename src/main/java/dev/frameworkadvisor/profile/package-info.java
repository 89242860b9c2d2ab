/** Profiles: as sent, validated, and resolved against a knowledge version. */
@NullMarked
package dev.frameworkadvisor.profile;

import org.jspecify.annotations.NullMarked;
