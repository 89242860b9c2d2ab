package dev.frameworkadvisor.http.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.frameworkadvisor.problem.Violations;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ProfileReaderFloodTest {

    @Test
    void readsThousandsOfNames() throws IOException {
        assertEquals(5_000, answers(5_000, "name-%d"::formatted));
    }

    @Test
    void survivesNamesWithEqualHashes() throws IOException {
        try {
            assertEquals(2_000, answers(2_000, ProfileReaderFloodTest::colliding));
        } catch (JsonProcessingException rejected) {
            assertEquals(0, answers(0, "none-%d"::formatted));
        }
        assertEquals(5_000, answers(5_000, "later-%d"::formatted));
    }

    /** {@code Ab} and {@code BA} have the same hash in a base of 33, which is Jackson's for names. */
    private static String colliding(int number) {
        return IntStream.range(0, 12)
                .mapToObj(bit -> (number >> bit & 1) == 0 ? "Ab" : "BA")
                .collect(Collectors.joining());
    }

    private static int answers(int count, IntFunction<String> name) throws IOException {
        String answers = IntStream.range(0, count)
                .mapToObj(i -> '"' + name.apply(i) + "\":\"x\"")
                .collect(Collectors.joining(","));
        byte[] body = ("{\"answers\":{" + answers + "}}").getBytes(StandardCharsets.UTF_8);
        return ProfileReader.read(body, null, new Violations()).answers().size();
    }
}
