package dev.frameworkadvisor.render.codequality;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import dev.frameworkadvisor.check.Check;
import dev.frameworkadvisor.check.FileLocation;
import dev.frameworkadvisor.check.Result;
import java.util.List;

/** Writes checks as GitLab Code Quality reports: a list with one finding, or an empty list if the check passes. */
public final class CodeQualityReport {

    private record Finding(
            String description,
            @JsonProperty("check_name") String checkName,
            String fingerprint,
            String severity,
            Location location) {}

    private record Location(String path, Lines lines) {}

    private record Lines(int begin) {}

    private CodeQualityReport() {}

    /**
     * Returns the finding of a check as a Code Quality report.
     *
     * @param json writes JSON in ASCII
     */
    public static byte[] write(Check check, FileLocation location, ObjectWriter json) {
        try {
            return json.writeValueAsBytes(findings(check, location));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("failed to write the Code Quality report", e);
        }
    }

    private static List<Finding> findings(Check check, FileLocation location) {
        Result result = check.code().result();
        return result == Result.PASS
                ? List.of()
                : List.of(new Finding(
                        check.message(),
                        check.code().name(),
                        check.fingerprint(),
                        result == Result.FAIL ? "major" : "minor",
                        new Location(location.path(), new Lines(location.line()))));
    }
}
