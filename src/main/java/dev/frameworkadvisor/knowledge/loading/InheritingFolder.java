package dev.frameworkadvisor.knowledge.loading;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A folder with a version that extends another one: it has the fields of the catalog and the files that differ, and the rest
 * is that of the other version. Readers see a complete version, so its digest is that of the same version written in full.
 *
 * @param version the version that extends another one
 * @param base the version that it extends
 * @param baseFolder the folder in which the base is complete
 */
record InheritingFolder(KnowledgeFolder folder, String version, String base, KnowledgeFolder baseFolder)
        implements KnowledgeFolder {

    /** The field of a catalog that names the version to extend. */
    static final String EXTENDS = "extends";

    /** Fields that describe a version itself, so that it must have its own. */
    private static final Set<String> OWN = Set.of("version", "released", "changes");

    /** Returns the version that a catalog extends; null if it extends none or cannot be read. */
    static @Nullable String extended(KnowledgeFolder folder, String version) {
        try {
            return folder.read(version + "/" + VersionReader.CATALOG)
                    .filter(InheritingFolder::mayExtend)
                    .flatMap(InheritingFolder::parse)
                    .map(catalog -> catalog.path(EXTENDS).textValue())
                    .orElse(null);
        } catch (IOException unreadable) {
            // VersionReader reports it as a fault.
            return null;
        }
    }

    /** Returns false for most catalogs, which need not be parsed twice then. */
    private static boolean mayExtend(byte[] catalog) {
        return new String(catalog, StandardCharsets.ISO_8859_1).contains('"' + EXTENDS + '"');
    }

    @Override
    public Optional<byte[]> read(String path) throws IOException {
        Optional<byte[]> own = folder.read(path);
        if (!path.startsWith(version + "/")) {
            return own;
        }
        String name = path.substring(version.length());
        if (!name.equals("/" + VersionReader.CATALOG)) {
            return own.isPresent() ? own : baseFolder.read(base + name);
        }
        Optional<byte[]> inherited = baseFolder.read(base + name);
        return own.isPresent() && inherited.isPresent() ? Optional.of(merge(own.get(), inherited.get())) : own;
    }

    /** Returns the catalog as it is if it cannot be parsed, so that its fault is reported. */
    private static byte[] merge(byte[] own, byte[] inherited) throws IOException {
        Optional<ObjectNode> catalog = parse(own);
        if (catalog.isEmpty()) {
            return own;
        }
        ObjectNode merged = parse(inherited).orElseGet(DocumentReader.MAPPER::createObjectNode);
        merged.remove(OWN);
        merged.setAll(catalog.get());
        merged.remove(EXTENDS);
        return DocumentReader.MAPPER.writeValueAsBytes(merged);
    }

    private static Optional<ObjectNode> parse(byte[] json) {
        try {
            return DocumentReader.MAPPER.readTree(json) instanceof ObjectNode object
                    ? Optional.of(object)
                    : Optional.empty();
        } catch (JsonProcessingException notJson) {
            return Optional.empty();
        } catch (IOException e) {
            throw new IllegalStateException("bytes in memory cannot be read", e);
        }
    }

    @Override
    public List<String> list(String path) throws IOException {
        return folder.list(path);
    }

    @Override
    public List<String> folders() throws IOException {
        return folder.folders();
    }

    @Override
    public boolean isReleased() {
        return folder.isReleased();
    }
}
