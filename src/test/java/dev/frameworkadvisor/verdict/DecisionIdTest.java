package dev.frameworkadvisor.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.frameworkadvisor.profile.Answer;
import dev.frameworkadvisor.profile.Priority;
import dev.frameworkadvisor.profile.Profile;
import dev.frameworkadvisor.scoring.CompiledProfile;
import dev.frameworkadvisor.verdict.fixtures.RandomKnowledge;
import dev.frameworkadvisor.verdict.fixtures.Variation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import net.jqwik.api.domains.Domain;
import org.erdtman.jcs.JsonCanonicalizer;

@Domain(RandomKnowledge.class)
class DecisionIdTest {

    @Property
    void canonicalFormFollowsRfc8785(@ForAll Profile profile) throws IOException {
        String json = json(profile).toString();

        assertEquals(new JsonCanonicalizer(json).getEncodedString(), canonical(profile));
    }

    @Property
    void isDigestOfCanonicalForm(@ForAll Profile profile) throws NoSuchAlgorithmException {
        byte[] canonical = canonical(profile).getBytes(StandardCharsets.UTF_8);
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(canonical);

        assertEquals("sha256:" + HexFormat.of().formatHex(digest), of(profile));
        assertTrue(of(profile).matches("sha256:[0-9a-f]{64}"));
    }

    @Property
    void ignoresName(@ForAll Profile profile) {
        assertEquals(of(profile), of(Variation.named(profile, "Another name")));
        assertEquals(of(profile), of(Variation.named(profile, null)));
    }

    @Property
    void ignoresNormalPriorities(@ForAll Profile profile) {
        Profile normal = Variation.prioritized(profile, Priority.NORMAL);

        assertTrue(canonical(normal).endsWith(",\"priorities\":{}}"));
        assertFalse(canonical(profile).contains("NORMAL"));
    }

    @Property
    void differsBetweenProfiles(@ForAll("pairs") Tuple2<Profile, Profile> pair) {
        boolean same = pair.get1().answers().equals(pair.get2().answers());

        assertEquals(same, of(pair.get1()).equals(of(pair.get2())));
    }

    @Property
    void includesEveryAnswer(@ForAll("changedAnswers") Tuple2<Profile, Profile> pair) {
        assertNotEquals(of(pair.get1()), of(pair.get2()));
    }

    @Property
    void includesEveryPriority(@ForAll("changedPriorities") Tuple2<Profile, Profile> pair) {
        assertNotEquals(of(pair.get1()), of(pair.get2()));
    }

    @Property
    void includesKnowledgeDigest(@ForAll Profile profile) {
        Profile other = Variation.onDigest(profile, "sha256:" + "f".repeat(64));

        assertNotEquals(of(profile), of(other));
    }

    @Provide
    Arbitrary<Tuple2<Profile, Profile>> pairs() {
        return RandomKnowledge.knowledge()
                .flatMap(knowledge -> Combinators.combine(
                                RandomKnowledge.profilesOf(knowledge), RandomKnowledge.profilesOf(knowledge))
                        .as(Tuple::of));
    }

    @Provide
    Arbitrary<Tuple2<Profile, Profile>> changedAnswers() {
        return pairs().map(pair -> Tuple.of(
                        pair.get1(),
                        Variation.answered(
                                pair.get1(), 1, pair.get2().answers().get(1).option())))
                .filter(pair -> !pair.get1().equals(pair.get2()));
    }

    @Provide
    Arbitrary<Tuple2<Profile, Profile>> changedPriorities() {
        return Combinators.combine(RandomKnowledge.profiles(), Arbitraries.of(Priority.class))
                .as((profile, priority) -> Tuple.of(profile, Variation.prioritized(profile, 1, priority)))
                .filter(pair -> !pair.get1().equals(pair.get2()));
    }

    private static ObjectNode json(Profile profile) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("method", String.valueOf(Verdict.METHOD));
        json.put("knowledge", profile.knowledge().digest());
        ObjectNode answers = json.putObject("answers");
        ObjectNode priorities = json.putObject("priorities");
        for (Answer answer : profile.answers()) {
            if (answer.option() != null) {
                answers.put(answer.criterion().id(), answer.option().id());
            }
            if (answer.priority() != Priority.NORMAL) {
                priorities.put(answer.criterion().id(), answer.priority().name());
            }
        }
        return json;
    }

    private static String of(Profile profile) {
        return new DecisionId(profile.knowledge()).of(new CompiledProfile(profile));
    }

    private static String canonical(Profile profile) {
        return StandardCharsets.UTF_8
                .decode(new DecisionId(profile.knowledge()).canonical(new CompiledProfile(profile)))
                .toString();
    }
}
