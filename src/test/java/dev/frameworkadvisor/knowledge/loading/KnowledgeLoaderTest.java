package dev.frameworkadvisor.knowledge.loading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.frameworkadvisor.knowledge.Deprecation;
import dev.frameworkadvisor.knowledge.Fault;
import dev.frameworkadvisor.knowledge.KnowledgeBase;
import dev.frameworkadvisor.knowledge.KnowledgeVersion;
import dev.frameworkadvisor.knowledge.Status;
import dev.frameworkadvisor.knowledge.fixtures.EditedKnowledge;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnowledgeLoaderTest {

    private static final KnowledgeFolder SHIPPED = KnowledgeFolder.shipped();
    private static final List<String> VERSIONS = EditedKnowledge.versions();
    private static final String CURRENT = EditedKnowledge.current();

    @TempDir
    Path directory;

    @Test
    void loadsShippedVersions() {
        KnowledgeBase base = EditedKnowledge.load(SHIPPED);
        assertTrue(base.numbers().containsAll(List.of("1.0.0", "2.0.0")));
        assertEquals(VERSIONS, base.numbers());
        assertEquals(CURRENT, base.current().version());
        assertNull(base.current().deprecation());
    }

    @Test
    void marksFirstVersionAsDeprecated() {
        KnowledgeVersion first = EditedKnowledge.load(SHIPPED).find("1.0.0").orElseThrow();
        assertEquals(Status.DEPRECATED, first.status());
        assertEquals(new Deprecation(LocalDate.of(2026, 11, 22), null), first.deprecation());
    }

    @Test
    void addsVersionsOfDirectory() {
        KnowledgeBase base = EditedKnowledge.load(
                SHIPPED, EditedKnowledge.of(directory, "3.0.0").folder());
        assertEquals(with("3.0.0"), base.numbers());
        assertEquals(CURRENT, base.current().version());
        assertEquals(Status.SUPPORTED, status(base, "3.0.0"));
    }

    @Test
    void letsDirectorySetCurrentVersion() {
        EditedKnowledge added = EditedKnowledge.of(directory, "3.0.0").set("versions.json", "/current", "3.0.0");
        KnowledgeBase base = EditedKnowledge.load(SHIPPED, added.folder());
        assertEquals("3.0.0", base.current().version());
        assertEquals(Status.SUPPORTED, status(base, CURRENT));
    }

    @Test
    void includesVersionInDigest() {
        KnowledgeBase base = EditedKnowledge.load(
                SHIPPED, EditedKnowledge.of(directory, "3.0.0").folder());
        assertNotEquals(digest(base, "2.0.0"), digest(base, "3.0.0"));
    }

    @Test
    void acceptsSameVersionWithEqualContent() {
        KnowledgeFolder again = EditedKnowledge.of(directory, "2.0.0").folder();
        assertEquals(VERSIONS, EditedKnowledge.load(SHIPPED, again).numbers());
    }

    @Test
    void rejectsSameVersionWithOtherContent() {
        EditedKnowledge changed = EditedKnowledge.of(directory, "2.0.0")
                .set("2.0.0/criteria/traffic.json", "/why", "For another reason.");
        Fault fault = new Fault(
                "2.0.0/catalog.json",
                "/version",
                "another folder has this version with other content; change the version number, as released"
                        + " versions are immutable");
        assertEquals(List.of(fault), EditedKnowledge.faults(SHIPPED, changed.folder()));
    }

    @Test
    void rejectsDeprecatedCurrentVersion() {
        EditedKnowledge shipped = EditedKnowledge.shipped(directory).set("versions.json", "/current", "1.0.0");
        assertEquals(List.of(current("version 1.0.0 is deprecated and cannot be current")), shipped.faults());
    }

    @Test
    void rejectsDeprecationOfCurrentVersion() {
        EditedKnowledge added = EditedKnowledge.of(directory, CURRENT)
                .set("versions.json", "/versions/0/deprecated", Map.of("since", "2027-01-01"));
        Fault fault = current("version " + CURRENT + " is deprecated and cannot be current");
        assertEquals(List.of(fault), EditedKnowledge.faults(SHIPPED, added.folder()));
    }

    @Test
    void rejectsUnknownCurrentVersion() {
        EditedKnowledge shipped = EditedKnowledge.shipped(directory).set("versions.json", "/current", "9.9.9");
        assertEquals(List.of(current("must be one of the versions " + VERSIONS)), shipped.faults());
    }

    @Test
    void rejectsMissingCurrentVersion() {
        EditedKnowledge alone = EditedKnowledge.of(directory, "3.0.0").withDefaults();
        assertEquals(List.of(current("must be one of the versions [3.0.0]")), alone.faults());
    }

    @Test
    void rejectsEmptyDirectory() {
        assertEquals(
                List.of(new Fault("versions.json", "", "file not found")),
                EditedKnowledge.faults(SHIPPED, KnowledgeFolder.at(directory)));
    }

    private static List<String> with(String added) {
        List<String> versions = new ArrayList<>(VERSIONS);
        versions.add(added);
        return versions;
    }

    private static Fault current(String message) {
        return new Fault("versions.json", "/current", message);
    }

    private static Status status(KnowledgeBase base, String version) {
        return base.find(version).orElseThrow().status();
    }

    private static String digest(KnowledgeBase base, String version) {
        return base.find(version).orElseThrow().knowledge().digest();
    }
}
