package dev.frameworkadvisor.verdict;

import dev.frameworkadvisor.knowledge.Example;
import dev.frameworkadvisor.knowledge.Fault;
import dev.frameworkadvisor.knowledge.Invariant;
import dev.frameworkadvisor.knowledge.Knowledge;
import dev.frameworkadvisor.knowledge.Outcome;
import dev.frameworkadvisor.problem.Violation;
import dev.frameworkadvisor.problem.Violations;
import dev.frameworkadvisor.profile.Profile;
import dev.frameworkadvisor.profile.ProfileDraft;
import dev.frameworkadvisor.profile.ProfileResolver;
import dev.frameworkadvisor.scoring.Evaluator;
import java.util.List;

/** Checks that each example of a version is a valid profile and results in its stated verdict. */
public final class ExampleInvariant implements Invariant {

    @Override
    public List<Fault> check(Knowledge knowledge) {
        return knowledge.examples().stream()
                .flatMap(example -> check(knowledge, example).stream())
                .toList();
    }

    private static List<Fault> check(Knowledge knowledge, Example example) {
        String file = knowledge.version() + "/examples/" + example.id() + ".json";
        Violations violations = new Violations();
        Profile profile =
                ProfileResolver.resolve(ProfileDraft.of(example.profile(), knowledge.version()), knowledge, violations);
        if (!violations.found().isEmpty()) {
            return violations.found().stream()
                    .map(violation -> fault(file, violation))
                    .toList();
        }
        Outcome verdict = Evaluator.evaluate(profile).rule().verdict();
        return verdict == example.verdict()
                ? List.of()
                : List.of(new Fault(
                        file, "/verdict", "the profile results in " + verdict + ", not " + example.verdict()));
    }

    private static Fault fault(String file, Violation violation) {
        return new Fault(file, "/profile" + violation.pointer(), violation.message());
    }
}
