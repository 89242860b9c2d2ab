package dev.frameworkadvisor.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.frameworkadvisor.knowledge.Knowledge;
import dev.frameworkadvisor.problem.Violations;
import dev.frameworkadvisor.verdict.fixtures.RandomKnowledge;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(RandomKnowledge.class)
@Domain(DomainContext.Global.class)
class ProfileResolverTest {

    @Property
    void resolvesEveryId(@ForAll Profile profile) {
        assertEquals(profile, resolved(draft(profile, profile.answers(), true), profile.knowledge()));
    }

    @Property
    void ignoresOrderOfMembers(@ForAll Profile profile, @ForAll Random random) {
        List<Answer> shuffled = new ArrayList<>(profile.answers());
        Collections.shuffle(shuffled, random);

        assertEquals(profile, resolved(draft(profile, shuffled, true), profile.knowledge()));
    }

    @Property
    void treatsNormalPriorityAsDefault(@ForAll Profile profile) {
        assertEquals(profile, resolved(draft(profile, profile.answers(), false), profile.knowledge()));
    }

    @Property
    void resolvesEmptyDraftToOpenCriteria(@ForAll Knowledge knowledge) {
        Profile profile = resolved(new ProfileDraft(null, Map.of(), Map.of(), null), knowledge);

        assertNull(profile.name());
        assertEquals(
                knowledge.criteria(),
                profile.answers().stream().map(Answer::criterion).toList());
        profile.answers().forEach(answer -> {
            assertNull(answer.option());
            assertEquals(Priority.NORMAL, answer.priority());
        });
    }

    private static Profile resolved(ProfileDraft draft, Knowledge knowledge) {
        Violations violations = new Violations();
        Profile profile = ProfileResolver.resolve(draft, knowledge, violations);
        assertEquals(List.of(), violations.found());
        return profile;
    }

    private static ProfileDraft draft(Profile profile, List<Answer> order, boolean withNormal) {
        Map<String, String> answers = new LinkedHashMap<>();
        Map<String, String> priorities = new LinkedHashMap<>();
        for (Answer answer : order) {
            if (answer.option() != null) {
                answers.put(answer.criterion().id(), answer.option().id());
            }
            if (withNormal || answer.priority() != Priority.NORMAL) {
                priorities.put(answer.criterion().id(), answer.priority().name());
            }
        }
        return new ProfileDraft(
                profile.name(), answers, priorities, profile.knowledge().version());
    }
}
