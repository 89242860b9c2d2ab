package dev.frameworkadvisor.verdict.boundary;

import dev.frameworkadvisor.http.Representation;
import dev.frameworkadvisor.verdict.entity.Profile;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.EntityTag;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The entity tags of verdicts, known before the verdicts are. */
@Singleton
class VerdictTags {

    private final Verdicts verdicts;
    private final String release;

    VerdictTags(Verdicts verdicts, @ConfigProperty(name = "quarkus.application.version") String release) {
        this.verdicts = verdicts;
        this.release = release;
    }

    /**
     * The same decision, under the same name, is written alike by the same release.
     *
     * @param shape the form and the view in which it is written
     */
    EntityTag of(Profile profile, String shape) {
        String name = profile.name() == null ? "" : "\n" + profile.name();
        String identity = verdicts.decisionId(profile) + "\n" + release + "\n" + shape + name;
        return Representation.tag(identity.getBytes(StandardCharsets.UTF_8));
    }
}
