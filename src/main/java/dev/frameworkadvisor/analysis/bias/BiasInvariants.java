package dev.frameworkadvisor.analysis.bias;

import dev.frameworkadvisor.knowledge.Criterion;
import dev.frameworkadvisor.knowledge.Fault;
import dev.frameworkadvisor.knowledge.Invariant;
import dev.frameworkadvisor.knowledge.Knowledge;
import dev.frameworkadvisor.knowledge.Option;
import dev.frameworkadvisor.knowledge.Outcome;
import dev.frameworkadvisor.profile.Answer;
import dev.frameworkadvisor.profile.Priority;
import dev.frameworkadvisor.profile.Profile;
import dev.frameworkadvisor.scoring.Evaluator;
import dev.frameworkadvisor.scoring.OutcomeCounts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Load-time checks against bias: bounded base rates, no decisive single answer, and no option without effect. */
public final class BiasInvariants implements Invariant {

    /** Smallest allowed share of complete profiles per verdict. */
    static final double LEAST = 0.02;

    /** Largest allowed share of complete profiles per verdict. */
    static final double MOST = 0.60;

    private static final int TIE = 1;

    private static final Set<Outcome> ONE_FRAMEWORK = Set.of(Outcome.DJANGO, Outcome.FLASK);

    private final Function<Profile, OutcomeCounts> completions;

    /** @param completions counts the completions of a profile by verdict and option */
    public BiasInvariants(Function<Profile, OutcomeCounts> completions) {
        this.completions = completions;
    }

    @Override
    public List<Fault> check(Knowledge knowledge) {
        OutcomeCounts counts = completions.apply(Profile.unanswered(knowledge));
        List<Fault> faults = new ArrayList<>(everyVerdictTakesItsShare(knowledge, counts));
        faults.addAll(noSingleAnswerDecides(knowledge));
        faults.addAll(noOptionIsDead(knowledge, counts));
        return faults;
    }

    /** Reports every verdict rule whose share of the complete profiles is below 2 % or above 60 %. */
    static List<Fault> everyVerdictTakesItsShare(Knowledge knowledge, OutcomeCounts counts) {
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < knowledge.verdictRules().size(); i++) {
            Outcome verdict = knowledge.verdictRules().get(i).verdict();
            double rate = counts.share(verdict);
            if (rate < LEAST || rate > MOST) {
                faults.add(new Fault(
                        knowledge.version() + "/catalog.json",
                        "/verdictRules/" + i,
                        verdict + " takes " + Math.round(10_000 * rate) / 100.0
                                + " % of all complete profiles; it must take from 2 % to 60 %"));
            }
        }
        return faults;
    }

    /** Reports every option that alone, at normal priority, leads to the verdict DJANGO or FLASK. */
    static List<Fault> noSingleAnswerDecides(Knowledge knowledge) {
        List<Fault> faults = new ArrayList<>();
        for (Criterion criterion : knowledge.criteria()) {
            for (int j = 0; j < criterion.options().size(); j++) {
                Outcome verdict =
                        verdict(knowledge, criterion, criterion.options().get(j));
                if (ONE_FRAMEWORK.contains(verdict)) {
                    faults.add(fault(knowledge, criterion, j, "this answer alone decides for " + verdict));
                }
            }
        }
        return faults;
    }

    private static Outcome verdict(Knowledge knowledge, Criterion answered, Option option) {
        List<Answer> answers = knowledge.criteria().stream()
                .map(criterion ->
                        new Answer(criterion, criterion.id().equals(answered.id()) ? option : null, Priority.NORMAL))
                .toList();
        return Evaluator.evaluate(new Profile(null, knowledge, answers)).rule().verdict();
    }

    /**
     * Reports every option without effect on any verdict, except in criteria of importance 1, which are ties. An option
     * has an effect if its outcome counts differ from those of another option of the same criterion: then some profile
     * changes its verdict between the two.
     */
    static List<Fault> noOptionIsDead(Knowledge knowledge, OutcomeCounts counts) {
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < knowledge.criteria().size(); i++) {
            Criterion criterion = knowledge.criteria().get(i);
            for (int j = 0;
                    criterion.importance() > TIE && j < criterion.options().size();
                    j++) {
                if (isDead(counts, i, j, criterion.options().size())) {
                    faults.add(fault(knowledge, criterion, j, "no profile's verdict depends on this option"));
                }
            }
        }
        return faults;
    }

    private static boolean isDead(OutcomeCounts counts, int criterion, int option, int options) {
        double[] own = counts.of(criterion, option);
        for (int other = 0; other < options; other++) {
            if (!Arrays.equals(own, counts.of(criterion, other))) {
                return false;
            }
        }
        return true;
    }

    private static Fault fault(Knowledge knowledge, Criterion criterion, int option, String message) {
        return new Fault(knowledge.version() + "/criteria/" + criterion.id() + ".json", "/options/" + option, message);
    }
}
