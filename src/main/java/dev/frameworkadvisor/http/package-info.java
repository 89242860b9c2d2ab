/** What every HTTP answer has in common: conditional requests, cache headers, known parameters, a request id. */
@NullMarked
package dev.frameworkadvisor.http;

import org.jspecify.annotations.NullMarked;
