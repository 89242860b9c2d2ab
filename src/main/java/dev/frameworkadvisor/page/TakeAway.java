package dev.frameworkadvisor.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.frameworkadvisor.profile.Profile;
import dev.frameworkadvisor.profile.ProfileDraft;
import dev.frameworkadvisor.verdict.Verdict;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a visitor takes along from the report on a verdict.
 *
 * @param address address of the service, without a slash at the end
 * @param query the profile as a query
 * @param pinned the profile as a query that names the knowledge version
 */
record TakeAway(String address, String query, String pinned, Verdict verdict) {

    private static final ObjectWriter WRITER = JsonMapper.builder().build().writerWithDefaultPrettyPrinter();

    String link() {
        return address + "/verdict" + (query.isEmpty() ? "" : "?" + query);
    }

    String pinnedLink() {
        return address + "/verdict?" + pinned;
    }

    String recordPath() {
        return "/verdict/record.md?" + pinned;
    }

    String chartPath() {
        return "/verdict/chart.svg?" + pinned;
    }

    String profilePath() {
        return "/verdict/framework-profile.json?" + pinned;
    }

    String badge() {
        String image = address + "/api/v1/badge.svg?" + (query.isEmpty() ? pinned : query);
        return "[![Framework](" + image + ")](" + link() + ")";
    }

    String curl() {
        return "curl -H 'Accept: application/json' '" + address + "/api/v1/verdicts?" + pinned + "'";
    }

    String pipeline() {
        return """
                - name: Check the choice of framework
                  run: >
                    curl --fail-with-body --silent --show-error
                    --header 'Content-Type: application/json'
                    --data @framework-profile.json
                    '%s/api/v1/checks?enforce=true'
                """.formatted(address);
    }

    /** Returns the profile and the verdict as the choice of the project: the file that a check in CI sends. */
    String profile() {
        try {
            return WRITER.writeValueAsString(check(verdict.profile())) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a map of texts cannot be written", e);
        }
    }

    private Map<String, Object> check(Profile profile) {
        ProfileDraft draft = profile.draft();
        Map<String, Object> check = new LinkedHashMap<>();
        if (draft.name() != null) {
            check.put("name", draft.name());
        }
        check.put("declared", verdict.rule().verdict().name());
        check.put("answers", draft.answers());
        check.put("priorities", draft.priorities());
        check.put("knowledge", profile.knowledge().version());
        return check;
    }
}
