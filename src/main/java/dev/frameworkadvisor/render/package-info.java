/** Media types of responses. */
@NullMarked
package dev.frameworkadvisor.render;

import org.jspecify.annotations.NullMarked;
