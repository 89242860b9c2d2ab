package dev.frameworkadvisor.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.frameworkadvisor.profile.Profile;
import dev.frameworkadvisor.profile.ProfileDraft;

/** A profile as a file that all commands and the service accept. */
final class SavedProfile {

    private static final JsonMapper MAPPER = new JsonMapper();

    private SavedProfile() {}

    static String json(Profile profile) {
        ProfileDraft draft = profile.draft();
        ObjectNode file = MAPPER.createObjectNode();
        if (draft.name() != null) {
            file.put("name", draft.name());
        }
        ObjectNode answers = file.putObject("answers");
        draft.answers().forEach(answers::put);
        file.put("knowledge", draft.knowledge());
        try {
            return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(file) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a profile cannot be written as JSON", e);
        }
    }
}
