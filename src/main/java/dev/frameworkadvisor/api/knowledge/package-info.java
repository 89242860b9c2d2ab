/** Resources: knowledge versions, criteria, frameworks and drift. */
@NullMarked
package dev.frameworkadvisor.api.knowledge;

import org.jspecify.annotations.NullMarked;
