package dev.frameworkadvisor.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * Converts YAML to JSON event by event, so that repeated fields are still reported. Line breaks before a field keep it on
 * its line, so that reports point to the right one.
 */
final class YamlConverter {

    private final YAMLParser yaml;
    private final JsonGenerator json;
    private int line = 1;

    private YamlConverter(YAMLParser yaml, JsonGenerator json) {
        this.yaml = yaml;
        this.json = json;
    }

    /** @throws UnusableInputException if the text is not YAML, or has an alias, which could be cyclic */
    static byte[] toJson(String name, String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (YAMLParser yaml = new YAMLFactory().createParser(text);
                JsonGenerator json = new JsonFactory().createGenerator(bytes)) {
            new YamlConverter(yaml, json).copy(name);
        } catch (JsonProcessingException e) {
            JsonLocation place = e.getLocation();
            throw new UnusableInputException(name + " is not valid YAML" + (place == null ? "" : at(place)));
        } catch (YAMLException e) {
            throw new UnusableInputException(name + " is not valid YAML");
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory cannot be read", e);
        }
        return bytes.toByteArray();
    }

    private void copy(String name) throws IOException {
        for (JsonToken token = yaml.nextToken(); token != null; token = yaml.nextToken()) {
            JsonLocation place = yaml.currentTokenLocation();
            if (yaml.isCurrentAlias()) {
                throw new UnusableInputException(
                        name + " has the alias *" + yaml.getText() + at(place) + "; write the value in full");
            }
            if (token == JsonToken.FIELD_NAME) {
                for (; line < place.getLineNr(); line++) {
                    json.writeRaw('\n');
                }
            }
            json.copyCurrentEvent(yaml);
        }
    }

    private static String at(JsonLocation place) {
        return " at line " + place.getLineNr() + ", column " + place.getColumnNr();
    }
}
