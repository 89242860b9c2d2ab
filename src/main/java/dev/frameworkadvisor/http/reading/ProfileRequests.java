package dev.frameworkadvisor.http.reading;

import dev.frameworkadvisor.knowledge.Criterion;
import dev.frameworkadvisor.knowledge.KnowledgeBase;
import dev.frameworkadvisor.knowledge.KnowledgeVersion;
import dev.frameworkadvisor.knowledge.VersionLookup;
import dev.frameworkadvisor.problem.ProblemException;
import dev.frameworkadvisor.problem.Violations;
import dev.frameworkadvisor.profile.Profile;
import dev.frameworkadvisor.profile.ProfileDraft;
import dev.frameworkadvisor.profile.ProfileRequest;
import dev.frameworkadvisor.profile.ProfileResolver;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads profiles from requests and resolves them with the requested knowledge version. */
@Singleton
public class ProfileRequests {

    private final KnowledgeBase base;

    /** Ids of the criteria by version number. */
    private final Map<String, List<String>> criteria;

    public ProfileRequests(KnowledgeBase base) {
        this.base = base;
        this.criteria =
                base.versions().stream().collect(Collectors.toMap(KnowledgeVersion::version, ProfileRequests::ids));
    }

    private static List<String> ids(KnowledgeVersion version) {
        return version.knowledge().criteria().stream().map(Criterion::id).toList();
    }

    /**
     * Reads a body that consists of a profile.
     *
     * @throws ProblemException with all violations if it is not a valid profile
     */
    public ProfileRequest fromBody(byte[] body) {
        return read(body, null, new Violations());
    }

    /**
     * Reads a body that consists of a profile.
     *
     * @param query the violations in the parameters of the request, which are reported too
     * @throws ProblemException with all violations if it is not a valid profile
     */
    public ProfileRequest fromBody(byte[] body, Violations query) {
        return read(body, null, query);
    }

    /**
     * Reads a profile from the body of a check.
     *
     * @param query the violations in the parameters of the request, which are reported too
     * @throws ProblemException with all violations if the body is not valid
     */
    public ProfileRequest fromBody(byte[] body, CheckFields check, Violations query) {
        return read(body, check, query);
    }

    /**
     * Reads a profile from a file that also declares a choice.
     *
     * @param knowledge the version to use in place of the one that the file names; null to keep that
     * @throws ProblemException if the file is not valid, with all violations
     */
    public ProfileRequest fromFile(byte[] json, CheckFields check, @Nullable String knowledge) {
        Violations violations = new Violations();
        Reading reading = () -> {
            ProfileDraft draft = ProfileReader.read(json, check, violations);
            return knowledge == null
                    ? draft
                    : new ProfileDraft(draft.name(), draft.answers(), draft.priorities(), knowledge);
        };
        return bind(reading, "The file", violations);
    }

    /**
     * Applies a JSON merge patch (RFC 7396) and validates the result as a profile in a body.
     *
     * @param target the profile that the patch changes
     * @param ownership reads further fields of the patch; null if it has none
     * @param query the violations in the parameters of the request, which are reported too
     * @throws ProblemException if the patch or its result is not valid, with all violations
     */
    public ProfileRequest fromPatch(
            byte[] patch, ProfileDraft target, @Nullable OwnershipFields ownership, Violations query) {
        return bind(() -> ProfileReader.merge(patch, target, ownership, query), "The profile", query);
    }

    private ProfileRequest read(byte[] body, @Nullable CheckFields check, Violations violations) {
        String subject = check == null ? "The profile" : "The body";
        return bind(() -> ProfileReader.read(body, check, violations), subject, violations);
    }

    /** Reads a draft from JSON. */
    @FunctionalInterface
    private interface Reading {
        ProfileDraft read() throws IOException;
    }

    private ProfileRequest bind(Reading body, String subject, Violations violations) {
        int ofQuery = violations.found().size();
        ProfileDraft draft;
        try {
            draft = body.read();
        } catch (IOException unreadable) {
            throw MalformedJson.problem(unreadable);
        }
        return ProfileResolver.resolve(base, draft, subject, violations, ofQuery);
    }

    /**
     * Reads a profile from query parameters.
     *
     * @throws ProblemException with all violations if the query is not a valid profile
     */
    public ProfileRequest fromQuery(ProfileQuery query) {
        Violations violations = query.query().violations();
        int ofQuery = violations.found().size();
        String number = query.knowledge();
        KnowledgeVersion version =
                (number == null ? Optional.<KnowledgeVersion>empty() : base.find(number)).orElseGet(base::current);
        List<String> answerable = Objects.requireNonNull(criteria.get(version.version()));
        ProfileDraft draft = query.read(version.version(), answerable);
        return ProfileResolver.resolve(base, draft, "The profile", violations, ofQuery);
    }

    /**
     * Returns the valid part of the profile in a link; the violations of the query report the rest. The current version
     * replaces an unknown one. The caller must check that a criterion counts before it evaluates the profile.
     */
    public ProfileRequest validPartOf(ProfileQuery query) {
        Violations violations = query.query().violations();
        String version = query.knowledge();
        KnowledgeVersion named = version == null ? null : VersionLookup.find(base, version, "/knowledge", violations);
        KnowledgeVersion applied = named == null ? base.current() : named;
        List<String> answerable = Objects.requireNonNull(criteria.get(applied.version()));
        ProfileDraft draft = query.read(applied.version(), answerable);
        Profile profile = ProfileResolver.resolve(draft, applied.knowledge(), violations);
        return new ProfileRequest(profile, draft, applied, named != null);
    }
}
