package dev.frameworkadvisor.knowledge.validation;

import dev.frameworkadvisor.knowledge.Evidence;
import dev.frameworkadvisor.knowledge.Fact;
import dev.frameworkadvisor.knowledge.Framework;
import dev.frameworkadvisor.knowledge.Knowledge;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A place in a knowledge version that cites a claim of a source.
 *
 * @param file path of the file below the knowledge directory
 * @param pointer JSON Pointer to the evidence in that file
 */
public record Citation(String file, String pointer, Evidence evidence) {

    /** Returns all citations of the version in document order. */
    public static Stream<Citation> of(Knowledge knowledge) {
        String root = knowledge.version() + "/";
        return Stream.of(
                        each(knowledge.verdictRules(), i -> "/verdictRules/" + i, rule -> rule.evidence())
                                .map(cite -> cite.in(root + "catalog.json")),
                        knowledge.frameworks().stream().flatMap(framework -> of(root, framework)),
                        knowledge.criteria().stream()
                                .flatMap(criterion -> each(
                                                criterion.options(), i -> "/options/" + i, option -> option.evidence())
                                        .map(cite -> cite.in(root + "criteria/" + criterion.id() + ".json"))),
                        knowledge.examples().stream()
                                .flatMap(example -> each(List.of(example), i -> "", it -> it.evidence())
                                        .map(cite -> cite.in(root + "examples/" + example.id() + ".json"))))
                .flatMap(Function.identity());
    }

    private static Stream<Citation> of(String root, Framework framework) {
        return Stream.of(
                        each(List.of(framework.summary()), i -> "/summary", Fact::evidence),
                        each(framework.strengths(), i -> "/strengths/" + i, Fact::evidence),
                        each(framework.challenges(), i -> "/challenges/" + i, Fact::evidence),
                        each(framework.bestFor(), i -> "/bestFor/" + i, Fact::evidence),
                        each(framework.adopters(), i -> "/adopters/" + i, Fact::evidence),
                        each(framework.origins(), i -> "/origins/" + i, Fact::evidence))
                .flatMap(Function.identity())
                .map(cite -> cite.in(root + "frameworks/" + framework.id() + ".json"));
    }

    private static <T> Stream<Citation> each(
            List<T> places, Function<Integer, String> pointer, Function<T, List<Evidence>> evidence) {
        return IntStream.range(0, places.size()).boxed().flatMap(i -> {
            List<Evidence> cited = evidence.apply(places.get(i));
            return IntStream.range(0, cited.size())
                    .mapToObj(j -> new Citation("", pointer.apply(i) + "/evidence/" + j, cited.get(j)));
        });
    }

    private Citation in(String name) {
        return new Citation(name, pointer, evidence);
    }
}
