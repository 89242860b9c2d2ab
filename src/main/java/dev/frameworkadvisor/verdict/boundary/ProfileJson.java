package dev.frameworkadvisor.verdict.boundary;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.frameworkadvisor.knowledge.entity.Knowledge;
import dev.frameworkadvisor.knowledge.entity.Option;
import dev.frameworkadvisor.verdict.entity.Answer;
import dev.frameworkadvisor.verdict.entity.Priority;
import dev.frameworkadvisor.verdict.entity.Profile;
import java.io.IOException;

/** Writes a profile in canonical form: answers and priorities in catalog order, nothing at its default. */
final class ProfileJson {

    private ProfileJson() {}

    static void knowledge(JsonGenerator out, Knowledge knowledge) throws IOException {
        out.writeObjectFieldStart("knowledge");
        out.writeStringField("version", knowledge.version());
        out.writeStringField("digest", knowledge.digest());
        out.writeEndObject();
    }

    static void profile(JsonGenerator out, Profile profile) throws IOException {
        out.writeObjectFieldStart("profile");
        if (profile.name() != null) {
            out.writeStringField("name", profile.name());
        }
        out.writeObjectFieldStart("answers");
        for (Answer answer : profile.answers()) {
            Option option = answer.option();
            if (option != null) {
                out.writeStringField(answer.criterion().id(), option.id());
            }
        }
        out.writeEndObject();
        out.writeObjectFieldStart("priorities");
        for (Answer answer : profile.answers()) {
            if (answer.priority() != Priority.NORMAL) {
                out.writeStringField(answer.criterion().id(), answer.priority().name());
            }
        }
        out.writeEndObject();
        out.writeStringField("knowledge", profile.knowledge().version());
        out.writeEndObject();
    }
}
