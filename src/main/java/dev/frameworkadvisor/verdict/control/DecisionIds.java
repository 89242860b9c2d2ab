package dev.frameworkadvisor.verdict.control;

import dev.frameworkadvisor.knowledge.entity.Criterion;
import dev.frameworkadvisor.knowledge.entity.Knowledge;
import dev.frameworkadvisor.knowledge.entity.Option;
import dev.frameworkadvisor.verdict.entity.Answer;
import dev.frameworkadvisor.verdict.entity.Priority;
import dev.frameworkadvisor.verdict.entity.Profile;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The identities of decisions by one knowledge version: SHA-256 over RFC 8785 canonical JSON of the method version, the
 * knowledge digest, the answers and the priorities other than {@code NORMAL}.
 */
final class DecisionIds {

    /** Version of the method that verdicts are computed by; it changes when the same input may get another answer. */
    static final String METHOD = "1";

    /** To look one up takes as long as to digest with it. */
    private static final ThreadLocal<MessageDigest> SHA256 = ThreadLocal.withInitial(DecisionIds::sha256);

    private final int[] sorted;
    private final String[] names;
    private final String middle;

    DecisionIds(Knowledge knowledge) {
        List<Criterion> criteria = knowledge.criteria();
        sorted = IntStream.range(0, criteria.size())
                .boxed()
                .sorted(Comparator.comparing(i -> criteria.get(i).id()))
                .mapToInt(Integer::intValue)
                .toArray();
        names = criteria.stream()
                .map(criterion -> "\"" + criterion.id() + "\":\"")
                .toArray(String[]::new);
        middle = "},\"knowledge\":\"" + knowledge.digest() + "\",\"method\":\"" + METHOD + "\",\"priorities\":{";
    }

    /** {@code sha256:} and 64 hexadecimal digits; the profile's name has no part in it. */
    String of(Profile profile) {
        byte[] json = canonical(profile).getBytes(StandardCharsets.ISO_8859_1);
        return "sha256:" + HexFormat.of().formatHex(SHA256.get().digest(json));
    }

    /** Ids and digests are ASCII without anything to escape, so that canonical JSON is sorted names in quotes. */
    String canonical(Profile profile) {
        List<Answer> answers = profile.answers();
        StringBuilder json = new StringBuilder(1024).append("{\"answers\":{");
        for (int i : sorted) {
            Option option = answers.get(i).option();
            if (option != null) {
                member(json, names[i], option.id());
            }
        }
        json.append(middle);
        for (int i : sorted) {
            Priority priority = answers.get(i).priority();
            if (priority != Priority.NORMAL) {
                member(json, names[i], priority.name());
            }
        }
        return json.append("}}").toString();
    }

    private static void member(StringBuilder json, String name, String value) {
        if (json.charAt(json.length() - 1) != '{') {
            json.append(',');
        }
        json.append(name).append(value).append('"');
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
