/** Project profiles: drafts as sent, their validation, and profiles resolved against a knowledge version. */
@NullMarked
package dev.frameworkadvisor.profile;

import org.jspecify.annotations.NullMarked;
