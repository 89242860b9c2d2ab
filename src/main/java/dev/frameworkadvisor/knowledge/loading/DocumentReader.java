package dev.frameworkadvisor.knowledge.loading;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.frameworkadvisor.knowledge.Fault;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads the documents of one folder and collects all faults. */
public final class DocumentReader {

    /** Strict: reports repeated fields and everything after the document. */
    static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final KnowledgeFolder folder;
    private final boolean checked;
    private final List<Fault> faults = new ArrayList<>();

    /** @param checked whether documents are validated against the schema of their kind */
    public DocumentReader(KnowledgeFolder folder, boolean checked) {
        this.folder = folder;
        this.checked = checked;
    }

    /** Returns the document; adds faults and returns empty if it is missing, not JSON, or not valid by its schema. */
    public Optional<JsonNode> read(DocumentKind kind, String file) {
        return bytes(file).flatMap(json -> parse(kind, file, json));
    }

    /** Returns the document like {@link #read(DocumentKind, String)}, but a missing file is not a fault. */
    Optional<JsonNode> readIfPresent(DocumentKind kind, String file) {
        return bytesIfPresent(file).flatMap(json -> parse(kind, file, json));
    }

    /** Returns the document like {@link #read(DocumentKind, String)} and adds its canonical form to the digest. */
    public Optional<JsonNode> read(DocumentKind kind, String file, Digest digest) {
        return bytes(file).flatMap(json -> {
            Optional<JsonNode> document = parse(kind, file, json);
            document.ifPresent(fits -> add(file, json, digest));
            return document;
        });
    }

    /** Returns the document as a value; adds a fault and returns empty if it cannot be converted. */
    public <T> Optional<T> value(String file, JsonNode document, Class<T> type) {
        try {
            return Optional.ofNullable(MAPPER.treeToValue(document, type));
        } catch (JsonMappingException e) {
            fault(file, pointer(e), e.getOriginalMessage());
        } catch (JsonProcessingException e) {
            fault(file, "", e.getOriginalMessage());
        }
        return Optional.empty();
    }

    /** Returns the check for files that no list names. It adds its faults here. */
    public UnlistedFiles unlisted() {
        return new UnlistedFiles(folder, this);
    }

    /** Adds a fault. */
    public void fault(String file, String pointer, String message) {
        faults.add(new Fault(file, pointer, message));
    }

    /** Returns all faults. */
    public List<Fault> faults() {
        return List.copyOf(faults);
    }

    private Optional<byte[]> bytes(String file) {
        int before = faults.size();
        Optional<byte[]> json = bytesIfPresent(file);
        if (json.isEmpty() && faults.size() == before) {
            fault(file, "", "file not found");
        }
        return json;
    }

    private Optional<byte[]> bytesIfPresent(String file) {
        try {
            return folder.read(file);
        } catch (IOException e) {
            fault(file, "", "file cannot be read: " + e.getMessage());
            return Optional.empty();
        }
    }

    private Optional<JsonNode> parse(DocumentKind kind, String file, byte[] json) {
        try {
            return parse(kind, file, utf8(json));
        } catch (CharacterCodingException e) {
            fault(file, "", "not valid UTF-8");
            return Optional.empty();
        }
    }

    private Optional<JsonNode> parse(DocumentKind kind, String file, String json) {
        try {
            JsonNode document = MAPPER.readTree(json);
            List<Fault> violations = checked ? check(kind, file, document) : List.of();
            faults.addAll(violations);
            return violations.isEmpty() ? Optional.of(document) : Optional.empty();
        } catch (JsonProcessingException e) {
            fault(file, "", e.getOriginalMessage() + " in line " + JsonLine.of(e, json));
            return Optional.empty();
        }
    }

    /** Returns unwritable texts only if there are any: the schema would report them as other faults, without a reason. */
    private static List<Fault> check(DocumentKind kind, String file, JsonNode document) {
        List<Fault> unwritable = TextCheck.check(file, document);
        return unwritable.isEmpty() ? Schemas.check(kind, file, document) : unwritable;
    }

    private static String utf8(byte[] json) throws CharacterCodingException {
        return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(json)).toString();
    }

    private static String pointer(JsonMappingException error) {
        return error.getPath().stream()
                .map(step -> "/" + (step.getFieldName() == null ? step.getIndex() : step.getFieldName()))
                .collect(Collectors.joining());
    }

    private void add(String file, byte[] json, Digest digest) {
        try {
            digest.add(json);
        } catch (IOException e) {
            fault(file, "", "cannot be converted to canonical JSON: " + e.getMessage());
        }
    }
}
