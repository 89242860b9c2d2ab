package dev.frameworkadvisor.http.reading;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import dev.frameworkadvisor.problem.ProblemException;
import dev.frameworkadvisor.problem.ProblemType;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;

/** The problem responses to bodies that are not JSON. */
final class MalformedJson {

    private MalformedJson() {}

    /**
     * Returns the problem that describes why a body could not be read.
     *
     * @throws IllegalStateException if the body is not at fault
     */
    static ProblemException problem(IOException unreadable) {
        return new ProblemException(ProblemType.MALFORMED_JSON, detail(unreadable));
    }

    private static String detail(IOException unreadable) {
        if (unreadable instanceof EmptyBodyException) {
            return "The body is empty. Send one JSON document, such as {\"answers\": {}}.";
        }
        if (unreadable instanceof StreamConstraintsException tooDeep) {
            return "The body is nested too deeply" + at(tooDeep) + ": at most " + JsonBody.DEEPEST
                    + " levels of objects and lists are read.";
        }
        if (unreadable instanceof JsonProcessingException malformed) {
            return "The body cannot be read as one JSON document: reading stopped" + at(malformed) + ".";
        }
        if (unreadable instanceof CharacterCodingException) {
            return "The body is not UTF-8.";
        }
        throw new IllegalStateException("memory cannot be read", unreadable);
    }

    private static String at(JsonProcessingException malformed) {
        JsonLocation place = malformed.getLocation();
        return place == null ? "" : " at line " + place.getLineNr() + ", column " + place.getColumnNr();
    }
}
