/** Verdicts for readers: a decision record, a chart, a report and a badge, each from the one verdict, by template. */
@NullMarked
package dev.frameworkadvisor.verdict.boundary.form;

import org.jspecify.annotations.NullMarked;
