package dev.frameworkadvisor.render.json;

import dev.frameworkadvisor.knowledge.Option;
import dev.frameworkadvisor.profile.Answer;
import dev.frameworkadvisor.profile.Priority;
import dev.frameworkadvisor.profile.Profile;
import java.util.ArrayList;
import java.util.List;

/** Writes profiles in canonical form: answers and priorities in catalog order, without default values. */
final class ProfileJson {

    private ProfileJson() {}

    static void write(JsonBuffer out, Profile profile, OptionFragments options) {
        out.raw("{");
        if (profile.name() != null) {
            out.raw("\"name\":").text(profile.name()).raw(",");
        }
        out.raw("\"answers\":{");
        answers(out, profile, options);
        out.raw("},\"priorities\":{");
        priorities(out, profile);
        out.raw("},\"knowledge\":").text(profile.knowledge().version()).raw("}");
    }

    private static void answers(JsonBuffer out, Profile profile, OptionFragments options) {
        String comma = "";
        for (Answer answer : profile.answers()) {
            Option option = answer.option();
            if (option != null) {
                options.answer(out.raw(comma), option);
                comma = ",";
            }
        }
    }

    private static void priorities(JsonBuffer out, Profile profile) {
        List<Answer> set = new ArrayList<>();
        for (Answer answer : profile.answers()) {
            if (answer.priority() != Priority.NORMAL) {
                set.add(answer);
            }
        }
        out.list(
                set,
                answer -> out.text(answer.criterion().id())
                        .raw(":")
                        .text(answer.priority().name()));
    }
}
