package dev.frameworkadvisor.verdict.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.frameworkadvisor.knowledge.control.KnowledgeFolder;
import dev.frameworkadvisor.knowledge.control.KnowledgeLoader;
import dev.frameworkadvisor.knowledge.entity.Defaults;
import dev.frameworkadvisor.knowledge.entity.Example;
import dev.frameworkadvisor.knowledge.entity.Knowledge;
import dev.frameworkadvisor.knowledge.entity.KnowledgeBase;
import dev.frameworkadvisor.knowledge.entity.Option;
import dev.frameworkadvisor.knowledge.entity.ProfileDraft;
import dev.frameworkadvisor.problem.entity.Violations;
import dev.frameworkadvisor.verdict.entity.Answer;
import dev.frameworkadvisor.verdict.entity.Priority;
import dev.frameworkadvisor.verdict.entity.Profile;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Profiles of the knowledge that ships with the service. */
public final class Shipped {

    private static final KnowledgeBase SHIPPED =
            new KnowledgeLoader(List.of()).load(List.of(KnowledgeFolder.shipped()));

    /** What the product adds to every version. */
    static final Defaults DEFAULTS = SHIPPED.current().knowledge().defaults();

    private Shipped() {}

    public static Knowledge knowledge(String version) {
        return SHIPPED.edition(version).orElseThrow().knowledge();
    }

    static List<String> versions() {
        return SHIPPED.versions();
    }

    /** A profile that answers nothing. */
    static Profile empty(String version) {
        Knowledge knowledge = knowledge(version);
        List<Answer> answers = knowledge.criteria().stream()
                .map(criterion -> new Answer(criterion, null, Priority.NORMAL))
                .toList();
        return new Profile(null, knowledge, answers);
    }

    /** A profile with these answers, option by criterion. */
    static Profile profile(String version, Map<String, String> answers) {
        Violations violations = new Violations();
        ProfileDraft draft = new ProfileDraft(null, answers, Map.of(), version);
        Profile profile = ProfileResolver.resolve(draft, knowledge(version), violations);
        assertEquals(List.of(), violations.found());
        return profile;
    }

    /** A profile that answers everything, at random; most priorities are normal. */
    static Profile complete(String version, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Knowledge knowledge = knowledge(version);
        List<Answer> answers = knowledge.criteria().stream()
                .map(criterion -> {
                    List<Option> options = criterion.options();
                    Option option = options.get(random.nextInt(options.size()));
                    return new Answer(criterion, option, priority(random.nextInt(10)));
                })
                .toList();
        return new Profile(null, knowledge, answers);
    }

    private static Priority priority(int roll) {
        return switch (roll) {
            case 0 -> Priority.IGNORE;
            case 1 -> Priority.HIGH;
            default -> Priority.NORMAL;
        };
    }

    public static Profile example(String version, String id) {
        return examples(version).stream()
                .filter(profile -> id.equals(profile.name()))
                .findFirst()
                .orElseThrow();
    }

    /** The profiles of all examples, each under the id of its example. */
    static List<Profile> examples(String version) {
        Knowledge knowledge = knowledge(version);
        return knowledge.examples().stream()
                .map(example -> resolved(example, knowledge))
                .toList();
    }

    private static Profile resolved(Example example, Knowledge knowledge) {
        return Variation.named(ProfileResolver.resolve(example.profile(), knowledge, new Violations()), example.id());
    }
}
