/** The one error shape of the service: RFC 9457 problems and what is wrong with an input. Pure Java. */
@NullMarked
package dev.frameworkadvisor.problem.entity;

import org.jspecify.annotations.NullMarked;
