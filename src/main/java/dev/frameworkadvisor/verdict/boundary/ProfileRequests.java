package dev.frameworkadvisor.verdict.boundary;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import dev.frameworkadvisor.http.KnowledgeVersions;
import dev.frameworkadvisor.knowledge.entity.Criterion;
import dev.frameworkadvisor.knowledge.entity.Edition;
import dev.frameworkadvisor.knowledge.entity.KnowledgeBase;
import dev.frameworkadvisor.knowledge.entity.ProfileDraft;
import dev.frameworkadvisor.problem.entity.ProblemException;
import dev.frameworkadvisor.problem.entity.ProblemType;
import dev.frameworkadvisor.problem.entity.Violations;
import dev.frameworkadvisor.verdict.control.ProfileResolver;
import dev.frameworkadvisor.verdict.entity.Profile;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads profiles from requests and binds them to the knowledge that they ask for. */
@Singleton
public class ProfileRequests {

    private final KnowledgeBase base;

    /** What each version asks, by its number. */
    private final Map<String, List<String>> criteria;

    public ProfileRequests(KnowledgeBase base) {
        this.base = base;
        this.criteria = base.editions().stream().collect(Collectors.toMap(Edition::version, ProfileRequests::ids));
    }

    private static List<String> ids(Edition edition) {
        return edition.knowledge().criteria().stream().map(Criterion::id).toList();
    }

    /**
     * A profile in a body that is nothing else.
     *
     * @throws ProblemException if it is no valid profile, with everything that is wrong with it
     */
    public ProfileRequest fromBody(byte[] body) {
        return read(body, null, new Violations());
    }

    /**
     * The same.
     *
     * @param query what is wrong with the request's parameters, to be told too
     */
    public ProfileRequest fromBody(byte[] body, Violations query) {
        return read(body, null, query);
    }

    /**
     * A profile in a body that has further fields.
     *
     * @param query what is wrong with the request's parameters, to be told too
     * @throws ProblemException if the body does not fit, with everything that is wrong with it
     */
    public ProfileRequest fromBody(byte[] body, FurtherFields further, Violations query) {
        return read(body, further, query);
    }

    private ProfileRequest read(byte[] body, @Nullable FurtherFields further, Violations violations) {
        int ofQuery = violations.found().size();
        try {
            ProfileDraft draft = ProfileReader.read(body, further, violations);
            return bind(draft, further == null ? "The profile" : "The body", violations, ofQuery);
        } catch (StreamConstraintsException tooDeep) {
            throw new ProblemException(
                    ProblemType.MALFORMED_JSON,
                    "The body is nested too deeply" + at(tooDeep) + ": at most " + ProfileReader.DEEPEST
                            + " levels of objects and lists are read.");
        } catch (JsonProcessingException malformed) {
            throw new ProblemException(ProblemType.MALFORMED_JSON, where(malformed));
        } catch (CharacterCodingException malformed) {
            throw new ProblemException(ProblemType.MALFORMED_JSON, "The body is not UTF-8.");
        } catch (IOException e) {
            throw new IllegalStateException("memory cannot be read", e);
        }
    }

    /**
     * Returns the profile in a link.
     *
     * @throws ProblemException with all violations if the query is not a valid profile
     */
    ProfileRequest fromQuery(ProfileQuery query) {
        Violations violations = query.query().violations();
        int ofQuery = violations.found().size();
        String version = query.knowledge();
        Edition edition =
                (version == null ? Optional.<Edition>empty() : base.edition(version)).orElseGet(base::current);
        List<String> answerable = Objects.requireNonNull(criteria.get(edition.version()));
        ProfileDraft draft = query.read(edition.version(), answerable);
        return bind(draft, "The profile", violations, ofQuery);
    }

    /**
     * A profile that was read before, perhaps for another knowledge version than it now names.
     *
     * @throws ProblemException if it does not fit that version, with everything that does not
     */
    public ProfileRequest fromDraft(ProfileDraft draft) {
        return bind(draft, "The stored profile", new Violations(), 0);
    }

    /** @param ofQuery how many of the violations are no fault of the profile */
    private ProfileRequest bind(ProfileDraft draft, String subject, Violations violations, int ofQuery) {
        String version = draft.knowledge();
        Edition edition =
                version == null ? base.current() : base.edition(version).orElse(null);
        if (edition == null) {
            violations.add(KnowledgeVersions.unknown(base, String.valueOf(version), "/knowledge"));
            edition = base.current();
        }
        if (!violations.isEmpty()) {
            violations.tellAllowed("/knowledge", base.versions());
        }
        Profile profile = ProfileResolver.resolve(draft, edition.knowledge(), violations);
        boolean fits = violations.found().size() == ofQuery;
        violations.throwIfAny(
                fits ? ProblemType.INVALID_PARAMETER : ProblemType.INVALID_PROFILE,
                ofQuery == 0 ? subject : "The request");
        return new ProfileRequest(profile, draft, edition, version != null);
    }

    private static String where(JsonProcessingException malformed) {
        return "The body cannot be read as one JSON document: reading stopped" + at(malformed) + ".";
    }

    private static String at(JsonProcessingException malformed) {
        JsonLocation place = malformed.getLocation();
        return place == null ? "" : " at line " + place.getLineNr() + ", column " + place.getColumnNr();
    }
}
