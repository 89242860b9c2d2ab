/** Turns the knowledge files into a checked, immutable {@code KnowledgeBase}, or refuses to start. */
@NullMarked
package dev.frameworkadvisor.knowledge.control;

import org.jspecify.annotations.NullMarked;
