/** The knowledge base over HTTP: every document is serialised once, at start. */
@NullMarked
package dev.frameworkadvisor.knowledge.boundary;

import org.jspecify.annotations.NullMarked;
