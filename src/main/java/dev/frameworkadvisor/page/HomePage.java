package dev.frameworkadvisor.page;

import dev.frameworkadvisor.knowledge.BaseRates;
import dev.frameworkadvisor.knowledge.Example;
import dev.frameworkadvisor.knowledge.Knowledge;
import dev.frameworkadvisor.knowledge.Outcome;
import dev.frameworkadvisor.profile.ProfileDraft;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The page at the root.
 *
 * @param version number of the current knowledge version
 * @param examples worked examples with different verdicts
 * @param baseRates the share of each verdict among all complete profiles
 * @param agreement how often the verdict is what public projects chose
 */
record HomePage(String version, List<Worked> examples, Shares baseRates, String agreement) {

    private static final int EXAMPLES = 3;

    /** An example with the link to its report. */
    record Worked(String name, String story, String label, String link) {}

    static HomePage of(Knowledge knowledge, BaseRates baseRates, String agreement) {
        return new HomePage(
                knowledge.version(),
                examples(knowledge),
                Shares.of("Share of all complete profiles with each verdict", baseRates.of(knowledge), knowledge),
                agreement);
    }

    private static List<Worked> examples(Knowledge knowledge) {
        Set<Outcome> shown = EnumSet.noneOf(Outcome.class);
        List<Worked> worked = new ArrayList<>();
        for (Example example : knowledge.examples()) {
            if (worked.size() < EXAMPLES && shown.add(example.verdict())) {
                worked.add(worked(example, knowledge));
            }
        }
        return List.copyOf(worked);
    }

    static Worked worked(Example example, Knowledge knowledge) {
        return new Worked(
                example.profile().name(),
                example.story(),
                Labels.outcome(example.verdict(), knowledge),
                Parameter.link("/verdict", parameters(example)));
    }

    private static List<Parameter> parameters(Example example) {
        Example.Answers profile = example.profile();
        return ProfileParameters.of(new ProfileDraft(profile.name(), profile.answers(), profile.priorities(), null));
    }
}
