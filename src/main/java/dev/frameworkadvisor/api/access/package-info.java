/** Resources of the operations on access keys and the audit trail. */
@NullMarked
package dev.frameworkadvisor.api.access;

import org.jspecify.annotations.NullMarked;
