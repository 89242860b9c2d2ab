/** Who may do what: roles, callers, keys and the audit trail. */
@NullMarked
package dev.frameworkadvisor.access;

import org.jspecify.annotations.NullMarked;
