package dev.frameworkadvisor.http;

import dev.frameworkadvisor.knowledge.KnowledgeBase;
import dev.frameworkadvisor.profile.Profile;
import dev.frameworkadvisor.verdict.VerdictEngines;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.EntityTag;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Entity tags of verdicts, which are computed without the verdict. */
@Singleton
class VerdictTags {

    private final VerdictEngines verdicts;

    /** The release and the fingerprint of the defaults, which set the sentences and the levels of every version. */
    private final String writer;

    VerdictTags(
            VerdictEngines verdicts,
            KnowledgeBase base,
            @ConfigProperty(name = "quarkus.application.version") String release) {
        this.verdicts = verdicts;
        this.writer = release + "\n" + base.current().knowledge().defaults().fingerprint();
    }

    /**
     * Returns the tag of a verdict. It depends on the decision, the profile's name, the shape, the release and the
     * defaults.
     *
     * @param shape the format and the view
     */
    EntityTag of(Profile profile, String shape) {
        String name = profile.name() == null ? "" : "\n" + profile.name();
        String identity = verdicts.decisionId(profile) + "\n" + writer + "\n" + shape + name;
        return Representation.tag(identity.getBytes(StandardCharsets.UTF_8));
    }
}
