package dev.frameworkadvisor.verdict.control;

import dev.frameworkadvisor.knowledge.entity.Criterion;
import dev.frameworkadvisor.knowledge.entity.Fit;
import dev.frameworkadvisor.knowledge.entity.Knowledge;
import dev.frameworkadvisor.knowledge.entity.MarginCondition;
import dev.frameworkadvisor.knowledge.entity.Option;
import dev.frameworkadvisor.knowledge.entity.VerdictRule;
import dev.frameworkadvisor.knowledge.entity.When;
import dev.frameworkadvisor.verdict.entity.Answer;
import dev.frameworkadvisor.verdict.entity.Priority;
import dev.frameworkadvisor.verdict.entity.Profile;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Profiles and knowledge bases that differ from a given one in a single respect. */
final class Variation {

    private Variation() {}

    /** With another answer in that place of the catalog. */
    static Profile answered(Profile profile, int place, @Nullable Option option) {
        Answer answer = profile.answers().get(place);
        return replaced(profile, place, new Answer(answer.criterion(), option, answer.priority()));
    }

    /** With another priority in that place of the catalog. */
    static Profile prioritized(Profile profile, int place, Priority priority) {
        Answer answer = profile.answers().get(place);
        return replaced(profile, place, new Answer(answer.criterion(), answer.option(), priority));
    }

    /** With the same priority everywhere. */
    static Profile prioritized(Profile profile, Priority priority) {
        return answers(profile, answer -> new Answer(answer.criterion(), answer.option(), priority));
    }

    /** Without any answer. */
    static Profile empty(Profile profile) {
        return answers(profile, answer -> new Answer(answer.criterion(), null, answer.priority()));
    }

    /** Under another name. */
    static Profile named(Profile profile, @Nullable String name) {
        return new Profile(name, profile.knowledge(), profile.answers());
    }

    /** On knowledge with another digest. */
    static Profile onDigest(Profile profile, String digest) {
        Knowledge old = profile.knowledge();
        return on(profile, profile.answers(), knowledge(old, digest, old.criteria(), old.verdictRules()));
    }

    /** Under other rules. */
    static Profile ruled(Profile profile, List<VerdictRule> rules) {
        return on(profile, profile.answers(), rules);
    }

    /** Without the criterion in that place of the catalog, in the knowledge and in the profile. */
    static Profile without(Profile profile, int place) {
        List<Answer> answers = new ArrayList<>(profile.answers());
        answers.remove(place);
        return on(profile, answers, profile.knowledge().verdictRules());
    }

    /** With Django in Flask's place and Flask in Django's, in the rules as well. */
    static Profile mirrored(Profile profile) {
        List<Answer> answers = profile.answers().stream()
                .map(answer -> refitted(answer, fit -> new Fit(fit.flask(), fit.django())))
                .toList();
        List<VerdictRule> rules = profile.knowledge().verdictRules().stream()
                .map(Variation::mirrored)
                .toList();
        return on(profile, answers, rules);
    }

    /** With another fit for the answer in that place of the catalog; an unanswered one stays as it is. */
    static Profile refitted(Profile profile, int place, UnaryOperator<Fit> fit) {
        List<Answer> answers = new ArrayList<>(profile.answers());
        answers.set(place, refitted(answers.get(place), fit));
        return on(profile, answers, profile.knowledge().verdictRules());
    }

    private static Answer refitted(Answer answer, UnaryOperator<Fit> fit) {
        Criterion old = answer.criterion();
        List<Option> options =
                old.options().stream().map(option -> refitted(option, fit)).toList();
        Criterion criterion = new Criterion(
                old.id(), old.question(), old.why(), old.category(), old.importance(), old.horizon(), options);
        Option option = answer.option() == null ? null : refitted(answer.option(), fit);
        return new Answer(criterion, option, answer.priority());
    }

    private static Option refitted(Option option, UnaryOperator<Fit> fit) {
        return new Option(option.id(), option.label(), fit.apply(option.fit()), option.reason(), option.evidence());
    }

    private static VerdictRule mirrored(VerdictRule rule) {
        List<MarginCondition> margins = rule.when().margins().stream()
                .map(condition -> new MarginCondition(
                        condition.horizon(), negated(condition.atMost()), negated(condition.atLeast()), null))
                .toList();
        When when = new When(margins, rule.when().answers());
        return new VerdictRule(
                rule.verdict(),
                rule.label(),
                rule.headline(),
                rule.advice(),
                rule.adviceItems(),
                rule.evidence(),
                when);
    }

    private static @Nullable Integer negated(@Nullable Integer bound) {
        return bound == null ? null : -bound;
    }

    private static Profile replaced(Profile profile, int place, Answer answer) {
        List<Answer> answers = new ArrayList<>(profile.answers());
        answers.set(place, answer);
        return new Profile(profile.name(), profile.knowledge(), answers);
    }

    private static Profile answers(Profile profile, UnaryOperator<Answer> change) {
        List<Answer> answers = profile.answers().stream().map(change).toList();
        return new Profile(profile.name(), profile.knowledge(), answers);
    }

    /** These answers, on a knowledge base of their criteria and these rules. */
    static Profile on(Profile profile, List<Answer> answers, List<VerdictRule> rules) {
        List<Criterion> criteria = answers.stream().map(Answer::criterion).toList();
        return on(
                profile,
                answers,
                knowledge(profile.knowledge(), profile.knowledge().digest(), criteria, rules));
    }

    private static Profile on(Profile profile, List<Answer> answers, Knowledge knowledge) {
        return new Profile(profile.name(), knowledge, answers);
    }

    private static Knowledge knowledge(
            Knowledge old, String digest, List<Criterion> criteria, List<VerdictRule> rules) {
        return new Knowledge(
                old.version(),
                digest,
                old.released(),
                old.changes(),
                old.frameworks(),
                criteria,
                rules,
                old.robustness(),
                old.sources(),
                old.examples(),
                old.defaults());
    }
}
