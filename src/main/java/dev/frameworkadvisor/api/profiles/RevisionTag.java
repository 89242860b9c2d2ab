package dev.frameworkadvisor.api.profiles;

import dev.frameworkadvisor.http.Preconditions;
import dev.frameworkadvisor.knowledge.Knowledge;
import dev.frameworkadvisor.knowledge.Sha256;
import dev.frameworkadvisor.portfolio.StoredProfile;
import dev.frameworkadvisor.problem.ProblemException;
import dev.frameworkadvisor.problem.ProblemType;
import dev.frameworkadvisor.verdict.Verdict;
import jakarta.ws.rs.core.EntityTag;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Entity tags of stored profiles: the number of the revision. If the current knowledge, method or defaults give another
 * decision, a suffix follows that identifies these three.
 */
final class RevisionTag {

    private static final int DIGITS = 12;

    private RevisionTag() {}

    static EntityTag of(StoredProfile stored) {
        return new EntityTag(Integer.toString(stored.revision()));
    }

    /**
     * Returns the tag of a profile with another decision by the current knowledge.
     *
     * @param overruling the current knowledge
     */
    static EntityTag of(StoredProfile stored, Knowledge overruling) {
        return of(
                stored,
                overruling.digest(),
                Verdict.METHOD,
                overruling.defaults().fingerprint());
    }

    static EntityTag of(StoredProfile stored, String digest, int method, String defaults) {
        byte[] identity = (digest + "\n" + method + "\n" + defaults).getBytes(StandardCharsets.US_ASCII);
        String suffix = Sha256.hex(identity).substring(0, DIGITS);
        return new EntityTag(stored.revision() + "-" + suffix);
    }

    /**
     * Requires a tag of this revision in {@code If-Match}. The suffix of the tag is ignored.
     *
     * @param ifMatch the values of the {@code If-Match} headers
     * @throws ProblemException if the header is absent or has no strong tag of this revision
     */
    static void require(List<String> ifMatch, int revision) {
        if (ifMatch.isEmpty()) {
            throw new ProblemException(
                    ProblemType.PRECONDITION_REQUIRED,
                    "If-Match is missing. Get the profile, and send its ETag in If-Match.");
        }
        if (tags(ifMatch).noneMatch(tag -> names(tag, revision))) {
            boolean weakened = tags(ifMatch).anyMatch(tag -> isWeak(tag) && names(opaque(tag), revision));
            String detail = weakened
                    ? "If-Match names the revision with a weak tag. " + Preconditions.WEAK_TAG
                    : "The profile is at revision " + revision + ", which If-Match does not name.";
            throw failed(detail, revision);
        }
    }

    private static boolean isWeak(String tag) {
        return tag.startsWith("W/");
    }

    /** Returns the tag without the mark of a weak one. */
    private static String opaque(String tag) {
        return isWeak(tag) ? tag.substring(2) : tag;
    }

    /**
     * Rejects a revision that {@code If-None-Match} names. The comparison is weak (RFC 9110, section 13.1.2).
     *
     * @param ifNoneMatch the values of the {@code If-None-Match} headers
     * @throws ProblemException if one of them is {@code *} or a tag of that revision
     */
    static void requireNone(List<String> ifNoneMatch, int revision) {
        if (tags(ifNoneMatch).anyMatch(tag -> names(opaque(tag), revision))) {
            throw failed("The profile exists at revision " + revision + ", which If-None-Match excludes.", revision);
        }
    }

    private static ProblemException failed(String detail, int revision) {
        return ProblemException.preconditionFailed(detail, revision);
    }

    private static Stream<String> tags(List<String> values) {
        return Arrays.stream(String.join(",", values).split(",", -1)).map(String::strip);
    }

    private static boolean names(String tag, int revision) {
        return tag.equals("*") || tag.matches("\"" + revision + "(-[0-9a-f]{" + DIGITS + "})?\"");
    }
}
