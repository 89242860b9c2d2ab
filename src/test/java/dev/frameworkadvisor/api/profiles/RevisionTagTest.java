package dev.frameworkadvisor.api.profiles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.frameworkadvisor.analysis.robustness.Level;
import dev.frameworkadvisor.knowledge.Outcome;
import dev.frameworkadvisor.portfolio.Decision;
import dev.frameworkadvisor.portfolio.StoredProfile;
import dev.frameworkadvisor.profile.ProfileDraft;
import jakarta.ws.rs.core.EntityTag;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RevisionTagTest {

    private static final StoredProfile STORED = new StoredProfile(
            "id",
            3,
            Instant.EPOCH,
            Instant.EPOCH,
            new ProfileDraft(null, Map.of(), Map.of(), "1.0.0"),
            new Decision(1, "1.0.0", "sha256:0", Outcome.DJANGO, Level.ROBUST, "sha256:1"));

    @Test
    void isNumberOfRevision() {
        assertEquals(new EntityTag("3"), RevisionTag.of(STORED));
    }

    @Test
    void dependsOnKnowledgeMethodAndDefaults() {
        EntityTag tag = RevisionTag.of(STORED, "sha256:a", 2, "d");

        assertTrue(tag.getValue().matches("3-[0-9a-f]{12}"), tag.getValue());
        assertEquals(tag, RevisionTag.of(STORED, "sha256:a", 2, "d"));
        assertNotEquals(tag, RevisionTag.of(STORED, "sha256:b", 2, "d"));
        assertNotEquals(tag, RevisionTag.of(STORED, "sha256:a", 3, "d"));
        assertNotEquals(tag, RevisionTag.of(STORED, "sha256:a", 2, "e"));
    }
}
