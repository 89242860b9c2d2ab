package dev.frameworkadvisor.verdict.control;

import dev.frameworkadvisor.knowledge.entity.Option;
import dev.frameworkadvisor.verdict.entity.Answer;
import dev.frameworkadvisor.verdict.entity.Priority;
import dev.frameworkadvisor.verdict.entity.Profile;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/**
 * The identity of a decision: SHA-256 over RFC 8785 canonical JSON of the method version, the knowledge digest, the
 * answers and the priorities other than {@code NORMAL}.
 */
public final class DecisionId {

    /** Version of the method that verdicts are computed by; it changes when the same input may get another answer. */
    public static final String METHOD = "1";

    private static final Comparator<Answer> BY_ID =
            Comparator.comparing(answer -> answer.criterion().id());

    private DecisionId() {}

    /** {@code sha256:} and 64 hexadecimal digits; the profile's name has no part in it. */
    public static String of(Profile profile) {
        byte[] json = canonical(profile).getBytes(StandardCharsets.UTF_8);
        return "sha256:" + HexFormat.of().formatHex(sha256().digest(json));
    }

    /** Ids and digests are ASCII without anything to escape, so that canonical JSON is sorted names in quotes. */
    static String canonical(Profile profile) {
        List<Answer> sorted = new ArrayList<>(profile.answers());
        sorted.sort(BY_ID);
        StringBuilder json = new StringBuilder(1024).append("{\"answers\":{");
        for (Answer answer : sorted) {
            Option option = answer.option();
            if (option != null) {
                member(json, answer.criterion().id(), option.id());
            }
        }
        json.append("},\"knowledge\":\"").append(profile.knowledge().digest());
        json.append("\",\"method\":\"").append(METHOD).append("\",\"priorities\":{");
        for (Answer answer : sorted) {
            if (answer.priority() != Priority.NORMAL) {
                member(json, answer.criterion().id(), answer.priority().name());
            }
        }
        return json.append("}}").toString();
    }

    private static void member(StringBuilder json, String name, String value) {
        if (json.charAt(json.length() - 1) != '{') {
            json.append(',');
        }
        json.append('"').append(name).append("\":\"").append(value).append('"');
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
