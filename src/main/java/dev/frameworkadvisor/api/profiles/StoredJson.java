package dev.frameworkadvisor.api.profiles;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;

/** Writes views of stored data as JSON, and reads the version from a stored view. */
@Singleton
class StoredJson {

    private final ObjectMapper mapper;

    StoredJson(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    /** Returns the number of the knowledge version in the view of a profile. */
    String knowledge(String view) {
        try {
            return mapper.readTree(view).at("/knowledge/version").textValue();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored view cannot be parsed", e);
        }
    }

    byte[] write(Object view) {
        try {
            return mapper.writeValueAsBytes(view);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a view cannot be serialized", e);
        }
    }
}
