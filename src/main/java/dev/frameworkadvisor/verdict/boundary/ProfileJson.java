package dev.frameworkadvisor.verdict.boundary;

import dev.frameworkadvisor.knowledge.entity.Option;
import dev.frameworkadvisor.verdict.entity.Answer;
import dev.frameworkadvisor.verdict.entity.Priority;
import dev.frameworkadvisor.verdict.entity.Profile;
import java.util.ArrayList;
import java.util.List;

/** Writes a profile in canonical form: answers and priorities in catalog order, nothing at its default. */
final class ProfileJson {

    private ProfileJson() {}

    static void write(JsonBytes out, Profile profile, OptionJson options) {
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

    private static void answers(JsonBytes out, Profile profile, OptionJson options) {
        String comma = "";
        for (Answer answer : profile.answers()) {
            Option option = answer.option();
            if (option != null) {
                options.answer(out.raw(comma), option);
                comma = ",";
            }
        }
    }

    private static void priorities(JsonBytes out, Profile profile) {
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
