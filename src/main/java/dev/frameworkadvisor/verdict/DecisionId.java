package dev.frameworkadvisor.verdict;

import dev.frameworkadvisor.knowledge.Criterion;
import dev.frameworkadvisor.knowledge.Knowledge;
import dev.frameworkadvisor.knowledge.Option;
import dev.frameworkadvisor.knowledge.Sha256;
import dev.frameworkadvisor.profile.Answer;
import dev.frameworkadvisor.profile.Priority;
import dev.frameworkadvisor.scoring.CompiledProfile;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Computes decision ids of one knowledge version: SHA-256 over RFC 8785 canonical JSON of the method version, the
 * knowledge digest, the answers and the priorities other than {@code NORMAL}.
 */
final class DecisionId {

    /** Reused per thread: a provider lookup takes as long as the digest itself. */
    private static final ThreadLocal<MessageDigest> SHA256 = ThreadLocal.withInitial(Sha256::begin);

    private static final byte[] OPENING = ascii("{\"answers\":{");
    private static final byte[] CLOSING = ascii("}}");

    /** Catalog indices of the criteria in the order of their ids. */
    private final int[] indices;

    private final byte[][][] answers;
    private final byte[][][] priorities;
    private final byte[] middle;
    private final int maxLength;

    DecisionId(Knowledge knowledge) {
        List<Criterion> criteria = knowledge.criteria();
        indices = IntStream.range(0, criteria.size())
                .boxed()
                .sorted(Comparator.comparing(i -> criteria.get(i).id()))
                .mapToInt(Integer::intValue)
                .toArray();
        List<Criterion> sorted = Arrays.stream(indices).mapToObj(criteria::get).toList();
        answers = members(sorted, criterion -> criterion.options().stream().map(Option::id));
        priorities =
                members(sorted, criterion -> Arrays.stream(Priority.values()).map(Priority::name));
        middle = ascii("},\"knowledge\":\"" + knowledge.digest() + "\",\"method\":\"" + Verdict.METHOD
                + "\",\"priorities\":{");
        maxLength = OPENING.length + maxLength(answers) + middle.length + maxLength(priorities) + CLOSING.length;
    }

    /** Returns {@code sha256:} and 64 hexadecimal digits; independent of the name of the profile. */
    String of(CompiledProfile profile) {
        MessageDigest sha256 = SHA256.get();
        sha256.update(canonical(profile));
        return "sha256:" + HexFormat.of().formatHex(sha256.digest());
    }

    /** Returns the canonical JSON. Ids and digests are ASCII without escapes, so that sorting the members suffices. */
    ByteBuffer canonical(CompiledProfile profile) {
        ByteBuffer json = ByteBuffer.allocate(maxLength).put(OPENING);
        for (int i = 0; i < indices.length; i++) {
            if (profile.answered(indices[i])) {
                member(json, answers[i][profile.chosen(indices[i])]);
            }
        }
        json.put(middle);
        List<Answer> all = profile.profile().answers();
        for (int i = 0; i < indices.length; i++) {
            Priority priority = all.get(indices[i]).priority();
            if (priority != Priority.NORMAL) {
                member(json, priorities[i][priority.ordinal()]);
            }
        }
        return json.put(CLOSING).flip();
    }

    /** Appends a member; encoded members start with a comma, which the first of an object omits. */
    private static void member(ByteBuffer json, byte[] member) {
        int comma = json.get(json.position() - 1) == '{' ? 1 : 0;
        json.put(member, comma, member.length - comma);
    }

    private static byte[][][] members(List<Criterion> criteria, Function<Criterion, Stream<String>> values) {
        return criteria.stream()
                .map(criterion -> values.apply(criterion)
                        .map(value -> ascii(",\"" + criterion.id() + "\":\"" + value + "\""))
                        .toArray(byte[][]::new))
                .toArray(byte[][][]::new);
    }

    private static int maxLength(byte[][][] members) {
        return Arrays.stream(members)
                .mapToInt(one -> Arrays.stream(one)
                        .mapToInt(member -> member.length)
                        .max()
                        .orElse(0))
                .sum();
    }

    private static byte[] ascii(String json) {
        return json.getBytes(StandardCharsets.US_ASCII);
    }
}
