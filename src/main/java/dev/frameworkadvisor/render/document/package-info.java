/** Writes verdicts as documents for people: Markdown, HTML, SVG and badges. */
@NullMarked
package dev.frameworkadvisor.render.document;

import org.jspecify.annotations.NullMarked;
