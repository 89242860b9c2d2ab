/** The command line: verdicts, checks, interviews and work on the knowledge, without Quarkus, HTTP and database. */
@NullMarked
package dev.frameworkadvisor.cli;

import org.jspecify.annotations.NullMarked;
