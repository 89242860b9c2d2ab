package dev.frameworkadvisor.knowledge.loading;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;

/** Finds the line of a parser's error. Jackson names none if a document exceeds its limits of depth, digits or length. */
final class JsonLine {

    private static final JsonFactory JSON = new JsonFactory();

    private JsonLine() {}

    /** Returns the line of the error, counted from 1. */
    static int of(JsonProcessingException error, String json) {
        JsonLocation place = error.getLocation();
        return place == null ? ofLimit(json) : place.getLineNr();
    }

    /** Returns the line in which the parser stops again. */
    private static int ofLimit(String json) {
        int line = 1;
        try (JsonParser parser = JSON.createParser(json)) {
            try {
                for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                    line = parser.currentTokenLocation().getLineNr();
                    read(parser, token);
                }
            } catch (JsonProcessingException again) {
                line = Math.max(line, parser.currentLocation().getLineNr());
            }
        } catch (IOException e) {
            throw new IllegalStateException("a text in memory cannot be read", e);
        }
        return line;
    }

    private static void read(JsonParser parser, JsonToken token) throws IOException {
        if (token == JsonToken.VALUE_STRING) {
            parser.getText();
        } else if (token.isNumeric()) {
            parser.getNumberValue();
        }
    }
}
