package dev.frameworkadvisor.verdict.control;

import dev.frameworkadvisor.knowledge.entity.Option;
import dev.frameworkadvisor.knowledge.entity.Outcome;
import dev.frameworkadvisor.verdict.entity.Answer;
import dev.frameworkadvisor.verdict.entity.Change;
import dev.frameworkadvisor.verdict.entity.Flip;
import dev.frameworkadvisor.verdict.entity.Flips;
import dev.frameworkadvisor.verdict.entity.Profile;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** All sets of up to three changed answers, one after the other in catalog order: what the search must agree with. */
final class EveryFlip {

    private final Profile profile;
    private final Function<Profile, Outcome> verdict;
    private final Outcome current;
    private final List<Flip> found = new ArrayList<>();

    private EveryFlip(Profile profile, Function<Profile, Outcome> verdict) {
        this.profile = profile;
        this.verdict = verdict;
        current = verdict.apply(profile);
    }

    /** @param verdict gives the verdict of any profile */
    static Flips of(Profile profile, Function<Profile, Outcome> verdict) {
        EveryFlip every = new EveryFlip(profile, verdict);
        for (int size = 1; size <= 3; size++) {
            every.change(profile, 0, size, List.of());
            if (!every.found.isEmpty()) {
                return new Flips(3, size, every.found.subList(0, Math.min(5, every.found.size())));
            }
        }
        return new Flips(3, null, List.of());
    }

    private void change(Profile changed, int from, int missing, List<Change> changes) {
        if (missing == 0) {
            Outcome other = verdict.apply(changed);
            if (other != current) {
                found.add(new Flip(changes, other));
            }
            return;
        }
        for (int place = from; place < profile.answers().size(); place++) {
            Answer answer = profile.answers().get(place);
            for (Option option : answer.criterion().options()) {
                if (answer.option() != null && !option.equals(answer.option())) {
                    List<Change> longer = new ArrayList<>(changes);
                    longer.add(new Change(answer.criterion(), answer.option(), option));
                    change(Variation.answered(changed, place, option), place + 1, missing - 1, longer);
                }
            }
        }
    }
}
