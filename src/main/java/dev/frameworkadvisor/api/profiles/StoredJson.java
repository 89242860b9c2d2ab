package dev.frameworkadvisor.api.profiles;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;

/** Writes views of what is stored, and reads them again. */
@Singleton
class StoredJson {

    private final ObjectMapper mapper;

    StoredJson(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    /** The number of the knowledge version that a view of a profile tells of. */
    String knowledge(String view) {
        try {
            return mapper.readTree(view).at("/knowledge/version").textValue();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a view of our own cannot be read", e);
        }
    }

    byte[] write(Object view) {
        try {
            return mapper.writeValueAsBytes(view);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a view of our own cannot be written", e);
        }
    }
}
