package dev.frameworkadvisor.render.checks;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import dev.frameworkadvisor.check.Check;
import dev.frameworkadvisor.check.FileLocation;
import dev.frameworkadvisor.render.codequality.CodeQualityReport;
import dev.frameworkadvisor.render.json.CheckView;
import dev.frameworkadvisor.render.junit.JUnitReport;
import dev.frameworkadvisor.render.sarif.SarifReport;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;

/** Writes checks in every format. Equal checks give equal bytes. */
@Singleton
public class CheckWriter {

    /** In ASCII, so that a name on a terminal neither turns the direction of writing nor ends a line. */
    private final ObjectWriter json;

    private final SarifReport sarif;

    public CheckWriter(ObjectMapper mapper, SarifReport sarif) {
        this.json = mapper.writer().with(JsonWriteFeature.ESCAPE_NON_ASCII);
        this.sarif = sarif;
    }

    public byte[] json(Check check) {
        try {
            return json.writeValueAsBytes(CheckView.of(check));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("failed to write the check as JSON", e);
        }
    }

    public byte[] sarif(Check check, FileLocation location) {
        return sarif.write(check, location);
    }

    public byte[] codeQuality(Check check, FileLocation location) {
        return CodeQualityReport.write(check, location, json);
    }

    public byte[] junit(Check check) {
        return JUnitReport.write(check);
    }

    /** Returns result, code, message and notes on one line. */
    public static byte[] text(Check check) {
        StringBuilder line = new StringBuilder(check.line());
        check.notes().forEach(note -> line.append(" Note: ").append(note));
        return line.append('\n').toString().getBytes(StandardCharsets.UTF_8);
    }
}
