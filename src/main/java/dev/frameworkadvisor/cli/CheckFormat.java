package dev.frameworkadvisor.cli;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.frameworkadvisor.check.Check;
import dev.frameworkadvisor.check.FileLocation;
import dev.frameworkadvisor.render.checks.CheckWriter;
import dev.frameworkadvisor.render.sarif.SarifReport;

/** The formats of a check. Names are the values of the option. */
enum CheckFormat {
    text,
    json,
    sarif,
    junit,
    gitlab;

    /** @param publicUrl where users reach the service whose pages the reports link to */
    byte[] write(Check check, FileLocation location, String publicUrl) {
        return switch (this) {
            case text -> CheckWriter.text(check);
            case json -> writer(publicUrl).json(check);
            case sarif -> writer(publicUrl).sarif(check, location);
            case junit -> writer(publicUrl).junit(check);
            case gitlab -> writer(publicUrl).codeQuality(check, location);
        };
    }

    /** Creates a writer with the settings of the service. */
    private static CheckWriter writer(String publicUrl) {
        JsonMapper mapper = JsonMapper.builder()
                .addModule(new JavaTimeModule())
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .build();
        return new CheckWriter(mapper, new SarifReport(mapper, Release.version(), publicUrl));
    }
}
