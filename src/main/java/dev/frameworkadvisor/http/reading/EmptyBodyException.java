package dev.frameworkadvisor.http.reading;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;

/** The body has no JSON value: it has no bytes, or only whitespace. */
final class EmptyBodyException extends JsonParseException {

    EmptyBodyException(JsonParser parser) {
        super(parser, "The body is empty");
    }
}
