/** Completes the HTTP contract at build time with what the knowledge base defines. */
@NullMarked
package dev.frameworkadvisor.contract;

import org.jspecify.annotations.NullMarked;
