/** Keeps profiles in a database, SQLite or PostgreSQL, and says how a newer knowledge version would judge them. */
@NullMarked
package dev.frameworkadvisor.profile.control;

import org.jspecify.annotations.NullMarked;
