package dev.frameworkadvisor.render.json;

import dev.frameworkadvisor.knowledge.Option;
import dev.frameworkadvisor.profile.Answer;
import dev.frameworkadvisor.profile.Priority;
import dev.frameworkadvisor.profile.Profile;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The permanent link to a verdict: its path includes the knowledge version, so the response does not change later. */
public final class VerdictLink {

    private VerdictLink() {}

    /** Returns the path with its query, percent-encoded. */
    public static String to(Profile profile) {
        List<String> parameters = new ArrayList<>();
        for (Answer answer : profile.answers()) {
            Option option = answer.option();
            if (option != null) {
                parameters.add(parameter(answer.criterion().id(), option.id()));
            }
        }
        for (Answer answer : profile.answers()) {
            if (answer.priority() != Priority.NORMAL) {
                parameters.add("priority=" + answer.criterion().id() + ":" + answer.priority());
            }
        }
        String name = profile.name();
        if (name != null) {
            parameters.add(parameter("name", name));
        }
        parameters.add(parameter("knowledge", profile.knowledge().version()));
        return "/api/v1/verdicts?" + String.join("&", parameters);
    }

    private static String parameter(String name, String value) {
        return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
