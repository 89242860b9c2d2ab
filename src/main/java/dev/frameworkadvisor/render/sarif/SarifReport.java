package dev.frameworkadvisor.render.sarif;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.frameworkadvisor.check.Check;
import dev.frameworkadvisor.check.Code;
import dev.frameworkadvisor.check.FileLocation;
import dev.frameworkadvisor.check.Result;
import dev.frameworkadvisor.problem.ProblemType;
import jakarta.inject.Singleton;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Writes checks as SARIF 2.1.0, with the location, level and stable fingerprint that code scanning requires. */
@Singleton
public class SarifReport {

    private final ObjectMapper mapper;
    private final ObjectNode driver;

    /**
     * @param publicUrl where users reach the service, without a slash at its end; rules link to its pages
     */
    public SarifReport(
            ObjectMapper mapper,
            @ConfigProperty(name = "quarkus.application.version") String release,
            @ConfigProperty(name = "advisor.public-url") String publicUrl) {
        this.mapper = mapper;
        this.driver = driver(mapper, release, publicUrl + ProblemType.CHECK_FAILED.path());
    }

    /**
     * Writes a check as a SARIF log.
     *
     * @param location the place of the finding: code scanning requires one for each result
     */
    public byte[] write(Check check, FileLocation location) {
        ObjectNode log = mapper.createObjectNode();
        log.put("$schema", "https://json.schemastore.org/sarif-2.1.0.json").put("version", "2.1.0");
        ObjectNode run = log.putArray("runs").addObject();
        run.putObject("tool").set("driver", driver);
        notes(run.putArray("invocations").addObject(), check);
        run.put("columnKind", "utf16CodeUnits");
        var results = run.putArray("results");
        if (check.code().result() != Result.PASS) {
            result(results.addObject(), check, location);
        }
        try {
            return mapper.writeValueAsBytes(log);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("failed to write the SARIF log", e);
        }
    }

    /** Returns the tool description, which is the same in every response of a release and must not be modified. */
    private static ObjectNode driver(ObjectMapper mapper, String release, String page) {
        ObjectNode driver = mapper.createObjectNode();
        driver.put("name", "Framework Advisor").put("version", release).put("semanticVersion", release);
        var rules = driver.putArray("rules");
        for (Code code : Code.values()) {
            ObjectNode rule = rules.addObject().put("id", code.name()).put("name", name(code));
            rule.putObject("shortDescription").put("text", code.meaning() + ".");
            rule.putObject("fullDescription").put("text", code.meaning() + ". " + code.remedy());
            rule.putObject("defaultConfiguration").put("level", level(code));
            rule.put("helpUri", page);
            rule.putObject("help").put("text", code.remedy());
        }
        return driver;
    }

    private static void notes(ObjectNode invocation, Check check) {
        invocation.put("executionSuccessful", true);
        var notifications = invocation.putArray("toolExecutionNotifications");
        check.notes()
                .forEach(note -> notifications
                        .addObject()
                        .put("level", "note")
                        .putObject("message")
                        .put("text", SarifText.escape(note)));
    }

    private static void result(ObjectNode result, Check check, FileLocation location) {
        result.put("ruleId", check.code().name()).put("ruleIndex", check.code().ordinal());
        result.put("level", level(check.code()));
        result.putObject("message").put("text", SarifText.escape(check.message()));
        ObjectNode place = result.putArray("locations").addObject().putObject("physicalLocation");
        place.putObject("artifactLocation").put("uri", uri(location.path()));
        place.putObject("region").put("startLine", location.line());
        String fingerprint = check.fingerprint();
        result.putObject("partialFingerprints")
                .put("primaryLocationLineHash", fingerprint + ":1")
                .put("frameworkAdvisor/v1", fingerprint);
    }

    /** Returns the path as a relative URI reference; a colon in its first segment would end the scheme of a URI. */
    private static String uri(String path) {
        try {
            return new URI(null, null, "/" + path, null)
                    .toASCIIString()
                    .substring(1)
                    .replace(":", "%3A");
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("not a path: " + path, e);
        }
    }

    /** Returns the name in the case that SARIF prescribes, such as {@code DisagreeRobust}. */
    private static String name(Code code) {
        return Arrays.stream(code.name().split("_"))
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining());
    }

    private static String level(Code code) {
        return switch (code.result()) {
            case PASS -> "none";
            case WARN -> "warning";
            case FAIL -> "error";
        };
    }
}
