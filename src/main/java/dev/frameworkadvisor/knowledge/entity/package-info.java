/** The knowledge base as immutable values: pure Java, free of JSON and HTTP, open to every component. */
@NullMarked
package dev.frameworkadvisor.knowledge.entity;

import org.jspecify.annotations.NullMarked;
