/** The profile store on SQL: SQLite and PostgreSQL. */
@NullMarked
package dev.frameworkadvisor.store;

import org.jspecify.annotations.NullMarked;
