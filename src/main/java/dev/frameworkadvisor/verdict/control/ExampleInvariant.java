package dev.frameworkadvisor.verdict.control;

import dev.frameworkadvisor.knowledge.entity.Example;
import dev.frameworkadvisor.knowledge.entity.Fault;
import dev.frameworkadvisor.knowledge.entity.Invariant;
import dev.frameworkadvisor.knowledge.entity.Knowledge;
import dev.frameworkadvisor.knowledge.entity.Outcome;
import dev.frameworkadvisor.problem.entity.Violation;
import dev.frameworkadvisor.problem.entity.Violations;
import dev.frameworkadvisor.verdict.entity.Profile;
import java.util.List;

/** Each example of a version is a valid profile and gets the verdict that it is an example of. */
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
        Profile profile = ProfileResolver.resolve(example.profile(), knowledge, violations);
        if (!violations.found().isEmpty()) {
            return violations.found().stream()
                    .map(violation -> fault(file, violation))
                    .toList();
        }
        Outcome verdict = Evaluator.evaluate(profile).rule().verdict();
        return verdict == example.verdict()
                ? List.of()
                : List.of(new Fault(file, "/verdict", "the profile gets " + verdict + ", not " + example.verdict()));
    }

    private static Fault fault(String file, Violation violation) {
        return new Fault(file, "/profile" + violation.pointer(), violation.message());
    }
}
