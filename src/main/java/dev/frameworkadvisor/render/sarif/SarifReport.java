package dev.frameworkadvisor.render.sarif;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.frameworkadvisor.check.Check;
import dev.frameworkadvisor.check.Code;
import dev.frameworkadvisor.check.Result;
import dev.frameworkadvisor.knowledge.Sha256;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Writes checks as SARIF 2.1.0, with the location, level and stable fingerprint that code scanning requires. */
@Singleton
public class SarifReport {

    /** The conventional path of the profile in a repository: code scanning requires a location for each result. */
    private static final String FILE = "framework-profile.json";

    private final ObjectMapper mapper;
    private final ObjectNode driver;

    public SarifReport(ObjectMapper mapper, @ConfigProperty(name = "quarkus.application.version") String release) {
        this.mapper = mapper;
        this.driver = driver(mapper, release);
    }

    public byte[] write(Check check) {
        ObjectNode log = mapper.createObjectNode();
        log.put("$schema", "https://json.schemastore.org/sarif-2.1.0.json").put("version", "2.1.0");
        ObjectNode run = log.putArray("runs").addObject();
        run.putObject("tool").set("driver", driver);
        notes(run.putArray("invocations").addObject(), check);
        run.put("columnKind", "utf16CodeUnits");
        var results = run.putArray("results");
        if (check.code().result() != Result.PASS) {
            result(results.addObject(), check);
        }
        try {
            return mapper.writeValueAsBytes(log);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("failed to write the SARIF log", e);
        }
    }

    /** Returns the tool description, which is the same in every response of a release and must not be modified. */
    private static ObjectNode driver(ObjectMapper mapper, String release) {
        ObjectNode driver = mapper.createObjectNode();
        driver.put("name", "Framework Advisor").put("version", release).put("semanticVersion", release);
        var rules = driver.putArray("rules");
        for (Code code : Code.values()) {
            ObjectNode rule = rules.addObject().put("id", code.name());
            rule.putObject("shortDescription").put("text", code.meaning() + ".");
            rule.putObject("fullDescription").put("text", code.meaning() + ". " + code.remedy());
            rule.putObject("defaultConfiguration").put("level", level(code));
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

    private static void result(ObjectNode result, Check check) {
        result.put("ruleId", check.code().name()).put("ruleIndex", check.code().ordinal());
        result.put("level", level(check.code()));
        result.putObject("message").put("text", SarifText.escape(check.message()));
        ObjectNode place = result.putArray("locations").addObject().putObject("physicalLocation");
        place.putObject("artifactLocation").put("uri", FILE);
        place.putObject("region").put("startLine", 1);
        String fingerprint = fingerprint(check);
        result.putObject("partialFingerprints")
                .put("primaryLocationLineHash", fingerprint + ":1")
                .put("frameworkAdvisor/v1", fingerprint);
    }

    /** Returns the identity of a finding: the declared choice and the project name, independent of the result of a run. */
    private static String fingerprint(Check check) {
        String identity = check.declared() + "\n"
                + Objects.requireNonNullElse(check.verdict().profile().name(), "");
        return Sha256.hex(identity.getBytes(StandardCharsets.UTF_8)).substring(0, 32);
    }

    private static String level(Code code) {
        return switch (code.result()) {
            case PASS -> "none";
            case WARN -> "warning";
            case FAIL -> "error";
        };
    }
}
