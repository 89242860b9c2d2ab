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
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads the documents of one folder and keeps every fault that it meets on the way. */
final class DocumentReader {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private static final Pattern NO_DOCUMENT = Pattern.compile("/(\\.|README\\.md$)");

    private final KnowledgeFolder folder;
    private final boolean checked;
    private final List<Fault> faults = new ArrayList<>();

    /** @param checked whether a document must fit the schema of its kind */
    DocumentReader(KnowledgeFolder folder, boolean checked) {
        this.folder = folder;
        this.checked = checked;
    }

    /** The document; empty, with the faults kept, if it is missing, no JSON, or does not fit. */
    Optional<JsonNode> read(DocumentKind kind, String file) {
        return bytes(file).flatMap(json -> parse(kind, file, json));
    }

    /** The same, but a missing file is no fault. */
    Optional<JsonNode> readIfPresent(DocumentKind kind, String file) {
        return bytesIfPresent(file).flatMap(json -> parse(kind, file, json));
    }

    /** The same as {@link #read}; its canonical form goes into the digest. */
    Optional<JsonNode> read(DocumentKind kind, String file, Digest digest) {
        return bytes(file).flatMap(json -> {
            Optional<JsonNode> document = parse(kind, file, json);
            document.ifPresent(fits -> add(file, json, digest));
            return document;
        });
    }

    /** Keeps a fault for every file in that folder that is not among those, unless it is hidden or a README.md. */
    void refuseOthers(String folder, Set<String> read) {
        try {
            this.folder.list(folder).stream()
                    .filter(file ->
                            !read.contains(file) && !NO_DOCUMENT.matcher(file).find())
                    .forEach(file -> fault(file, "", "nothing reads it: catalog.json does not list it"));
        } catch (IOException | UncheckedIOException e) {
            fault(folder, "", "it cannot be listed: " + e.getMessage());
        }
    }

    /** The document as a value; empty, with the fault kept, if it cannot be one. */
    <T> Optional<T> value(String file, JsonNode document, Class<T> type) {
        try {
            return Optional.ofNullable(MAPPER.treeToValue(document, type));
        } catch (JsonMappingException e) {
            fault(file, pointer(e), e.getOriginalMessage());
        } catch (JsonProcessingException e) {
            fault(file, "", e.getOriginalMessage());
        }
        return Optional.empty();
    }

    void fault(String file, String pointer, String message) {
        faults.add(new Fault(file, pointer, message));
    }

    List<Fault> faults() {
        return List.copyOf(faults);
    }

    private Optional<byte[]> bytes(String file) {
        int before = faults.size();
        Optional<byte[]> json = bytesIfPresent(file);
        if (json.isEmpty() && faults.size() == before) {
            fault(file, "", "there is no such file");
        }
        return json;
    }

    private Optional<byte[]> bytesIfPresent(String file) {
        try {
            return folder.read(file);
        } catch (IOException e) {
            fault(file, "", "it cannot be read: " + e.getMessage());
            return Optional.empty();
        }
    }

    private Optional<JsonNode> parse(DocumentKind kind, String file, byte[] json) {
        try {
            JsonNode document = MAPPER.readTree(utf8(json));
            List<Fault> misfits = checked ? Schemas.check(kind, file, document) : List.of();
            faults.addAll(misfits);
            return misfits.isEmpty() ? Optional.of(document) : Optional.empty();
        } catch (CharacterCodingException e) {
            fault(file, "", "it is not in UTF-8");
        } catch (JsonProcessingException e) {
            fault(
                    file,
                    "",
                    e.getOriginalMessage() + " in line " + e.getLocation().getLineNr());
        }
        return Optional.empty();
    }

    private static String utf8(byte[] json) throws CharacterCodingException {
        return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(json)).toString();
    }

    private static String pointer(JsonMappingException misfit) {
        return misfit.getPath().stream()
                .map(step -> "/" + (step.getFieldName() == null ? step.getIndex() : step.getFieldName()))
                .collect(Collectors.joining());
    }

    private void add(String file, byte[] json, Digest digest) {
        try {
            digest.add(json);
        } catch (IOException e) {
            fault(file, "", "it has no canonical form: " + e.getMessage());
        }
    }
}
