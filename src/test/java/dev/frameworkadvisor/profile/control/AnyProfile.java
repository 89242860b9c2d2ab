package dev.frameworkadvisor.profile.control;

import dev.frameworkadvisor.knowledge.entity.Outcome;
import dev.frameworkadvisor.knowledge.entity.ProfileDraft;
import dev.frameworkadvisor.profile.entity.Decision;
import dev.frameworkadvisor.profile.entity.FirstAnswer;
import dev.frameworkadvisor.profile.entity.StoredProfile;
import dev.frameworkadvisor.verdict.entity.Level;
import dev.frameworkadvisor.verdict.entity.Verdict;
import java.time.Instant;
import java.util.Map;

/** Profiles made up for the store, which does not ask whether they make sense. */
final class AnyProfile {

    static final Instant NOW = Instant.parse("2026-11-22T09:00:00.123Z");

    static final Decision DECISION = decision(Outcome.DJANGO, Level.ROBUST, "2.0.0");

    private AnyProfile() {}

    static StoredProfile first(String id) {
        return first(id, "Portal " + id);
    }

    static StoredProfile first(String id, String name) {
        return first(id, name, DECISION);
    }

    static StoredProfile first(String id, String name, Decision decision) {
        return new StoredProfile(id, 1, NOW, NOW, draft(name), decision);
    }

    static ProfileDraft draft(String name) {
        return new ProfileDraft(name, Map.of("team-size", "large"), Map.of("compliance", "HIGH"), "2.0.0");
    }

    static Decision decision(Outcome verdict, Level level, String knowledge) {
        return new Decision(
                Verdict.METHOD, knowledge, "sha256:" + knowledge, verdict, level, "sha256:" + verdict + level);
    }

    /** The revision that follows, a second later, under another name. */
    static StoredProfile next(StoredProfile stored, String name) {
        return stored.next(stored.updatedAt().plusSeconds(1), draft(name), stored.decision());
    }

    static FirstAnswer answer(String key, StoredProfile created, Instant at) {
        return new FirstAnswer(key, "sha256:body", created.id(), at, "{\"id\":\"" + created.id() + "\"}");
    }
}
