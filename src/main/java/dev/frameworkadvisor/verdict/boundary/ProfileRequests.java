package dev.frameworkadvisor.verdict.boundary;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import dev.frameworkadvisor.knowledge.entity.Edition;
import dev.frameworkadvisor.knowledge.entity.KnowledgeBase;
import dev.frameworkadvisor.knowledge.entity.ProfileDraft;
import dev.frameworkadvisor.problem.entity.ProblemException;
import dev.frameworkadvisor.problem.entity.ProblemType;
import dev.frameworkadvisor.problem.entity.Violation;
import dev.frameworkadvisor.problem.entity.Violations;
import dev.frameworkadvisor.verdict.control.ProfileResolver;
import dev.frameworkadvisor.verdict.entity.Profile;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MultivaluedMap;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import org.jspecify.annotations.Nullable;

/** Reads profiles from requests and binds them to the knowledge that they ask for. */
@Singleton
public class ProfileRequests {

    private final KnowledgeBase base;

    public ProfileRequests(KnowledgeBase base) {
        this.base = base;
    }

    /**
     * A profile in a body that is nothing else.
     *
     * @throws ProblemException if it is no valid profile, with everything that is wrong with it
     */
    public ProfileRequest fromBody(byte[] body) {
        return read(body, null);
    }

    /**
     * A profile in a body that has further fields.
     *
     * @throws ProblemException if the body does not fit, with everything that is wrong with it
     */
    public ProfileRequest fromBody(byte[] body, FurtherFields further) {
        return read(body, further);
    }

    private ProfileRequest read(byte[] body, @Nullable FurtherFields further) {
        Violations violations = new Violations();
        try {
            ProfileDraft draft = ProfileReader.read(body, further, violations);
            return bind(draft, further == null ? "The profile" : "The body", violations);
        } catch (JsonProcessingException malformed) {
            throw new ProblemException(ProblemType.MALFORMED_JSON, where(malformed));
        } catch (CharacterCodingException malformed) {
            throw new ProblemException(ProblemType.MALFORMED_JSON, "The body is not UTF-8.");
        } catch (IOException e) {
            throw new IllegalStateException("memory cannot be read", e);
        }
    }

    /** @throws ProblemException if the query is no valid profile, with everything that is wrong with it */
    ProfileRequest fromQuery(MultivaluedMap<String, String> query) {
        Violations violations = new Violations();
        return bind(ProfileQuery.read(query, violations), "The profile", violations);
    }

    /**
     * A profile that was read before, perhaps for another knowledge version than it now names.
     *
     * @throws ProblemException if it does not fit that version, with everything that does not
     */
    public ProfileRequest fromDraft(ProfileDraft draft) {
        return bind(draft, "The stored profile", new Violations());
    }

    private ProfileRequest bind(ProfileDraft draft, String subject, Violations violations) {
        String version = draft.knowledge();
        Edition edition =
                version == null ? base.current() : base.edition(version).orElse(null);
        if (edition == null) {
            violations.add(Violation.unknown(
                    "/knowledge",
                    "There is no knowledge version " + Violation.quote(String.valueOf(version)) + ".",
                    String.valueOf(version),
                    base.versions()));
            edition = base.current();
        }
        if (!violations.isEmpty()) {
            violations.tellAllowed("/knowledge", base.versions());
        }
        Profile profile = ProfileResolver.resolve(draft, edition.knowledge(), violations);
        violations.throwIfAny(ProblemType.INVALID_PROFILE, subject);
        return new ProfileRequest(profile, draft, edition, version != null);
    }

    private static String where(JsonProcessingException malformed) {
        JsonLocation place = malformed.getLocation();
        String at = place == null ? "" : " at line " + place.getLineNr() + ", column " + place.getColumnNr();
        return "The body cannot be read as one JSON document: reading stopped" + at + ".";
    }
}
