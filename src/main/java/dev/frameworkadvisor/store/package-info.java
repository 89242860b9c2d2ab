/** Profile store in SQLite or PostgreSQL. */
@NullMarked
package dev.frameworkadvisor.store;

import org.jspecify.annotations.NullMarked;
