package dev.frameworkadvisor.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.frameworkadvisor.analysis.robustness.Level;
import dev.frameworkadvisor.knowledge.Outcome;
import dev.frameworkadvisor.portfolio.Decision;
import dev.frameworkadvisor.portfolio.ProfileStore;
import dev.frameworkadvisor.portfolio.StoredProfile;
import dev.frameworkadvisor.profile.ProfileDraft;
import dev.frameworkadvisor.store.fixtures.AnyProfile;
import dev.frameworkadvisor.store.fixtures.Engine;
import dev.frameworkadvisor.store.fixtures.OnEveryEngine;
import dev.frameworkadvisor.store.fixtures.StoreOn;
import dev.frameworkadvisor.verdict.Verdict;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

/** Stored values are returned unchanged. */
@OnEveryEngine
class StoreValuesTest {

    private final ProfileStore store;

    StoreValuesTest(Engine engine) {
        store = StoreOn.emptied(engine).store;
    }

    private StoredProfile kept(StoredProfile first) {
        store.create(first);
        return first;
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "nul \0 inside",
                "🦉 \uD83C\uDFFD",
                "half a pair \uD83E",
                "quotes ' \" \\ %_!",
                "line\nbreak",
                " ",
                "ﬁ Å"
            })
    void keepsNames(String name) {
        StoredProfile first = kept(AnyProfile.first("a", name));

        assertEquals(Optional.of(first), store.find("a"));
    }

    @Test
    void keepsOrderOfAnswersAndPriorities() {
        Map<String, String> answers = new LinkedHashMap<>();
        Map<String, String> priorities = new LinkedHashMap<>();
        for (String criterion : List.of("z", "a", "m", "", "\0", "é")) {
            answers.put(criterion, "option of " + criterion);
            priorities.put(criterion, "HIGH");
        }
        ProfileDraft draft = new ProfileDraft(null, answers, priorities, "1.0.0");
        kept(new StoredProfile("a", 1, AnyProfile.NOW, AnyProfile.NOW, draft, AnyProfile.DECISION));

        ProfileDraft found = store.find("a").orElseThrow().profile();

        assertEquals(
                List.copyOf(answers.entrySet()), List.copyOf(found.answers().entrySet()));
        assertEquals(
                List.copyOf(priorities.entrySet()),
                List.copyOf(found.priorities().entrySet()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1969-12-31T23:59:59.999Z",
                "2026-11-22T09:00:00.001Z",
                "2038-01-19T03:14:08Z",
                "9999-12-31T23:59:59.999Z"
            })
    void keepsMilliseconds(Instant instant) {
        kept(new StoredProfile("a", 1, instant, instant, AnyProfile.draft("Portal"), AnyProfile.DECISION));

        StoredProfile found = store.find("a").orElseThrow();

        assertEquals(instant, found.createdAt());
        assertEquals(instant, found.updatedAt());
    }

    @ParameterizedTest
    @EnumSource(Level.class)
    void keepsMethodAndLevel(Level level) {
        for (int method = 1; method <= Verdict.METHOD; method++) {
            String id = "by " + method;
            Decision decision = new Decision(method, "2.0.0", "sha256:0", Outcome.FLASK, level, "sha256:1");
            kept(AnyProfile.first(id, "Portal", decision));

            assertEquals(decision, store.find(id).orElseThrow().decision());
        }
    }
}
