package dev.frameworkadvisor.render.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

class JsonBufferTest {

    private static final JsonMapper MAPPER = new JsonMapper();

    @Property
    void textsRoundTrip(@ForAll List<Character> characters) throws JsonProcessingException {
        StringBuilder text = new StringBuilder();
        characters.stream().filter(c -> !Character.isSurrogate(c)).forEach(text::append);
        text.append("\"\\</script>\u0000\u202e\ud83d\ude00");

        String json = string(new JsonBuffer().text(text.toString()));

        assertEquals(text.toString(), MAPPER.readValue(json, String.class));
    }

    @Property
    void decimalsHaveMinimalPlaces(
            @ForAll @LongRange(min = -1_000_000, max = 1_000_000) long number,
            @ForAll @IntRange(min = 1, max = 4) int places) {
        int scale = BigDecimal.TEN.pow(places).intValueExact();
        BigDecimal exact = BigDecimal.valueOf(number, places).stripTrailingZeros();

        String written = string(new JsonBuffer().decimal(number, scale));

        assertEquals(exact.setScale(Math.max(1, exact.scale())).toPlainString(), written);
    }

    @Example
    void decimalsMatchJavaFormat() {
        assertEquals("0.0", string(new JsonBuffer().decimal(0, 100)));
        assertEquals("-0.5", string(new JsonBuffer().decimal(-50, 100)));
        assertEquals("23.42", string(new JsonBuffer().decimal(2342, 100)));
        assertEquals("0.0001", string(new JsonBuffer().decimal(1, 10_000)));
        assertEquals("1.0", string(new JsonBuffer().decimal(10_000, 10_000)));
    }

    @Property
    void separatesListElementsWithCommas(@ForAll @Size(max = 5) List<Integer> numbers) throws JsonProcessingException {
        JsonBuffer out = new JsonBuffer();
        out.raw("[").list(numbers, number -> out.raw(String.valueOf(number))).raw("]");

        assertEquals(numbers, List.of(MAPPER.readValue(string(out), Integer[].class)));
    }

    @Example
    void growsAsNeeded() {
        String piece = "0123456789".repeat(1000);
        JsonBuffer out = new JsonBuffer();
        for (int i = 0; i < 10; i++) {
            out.raw(piece).raw(piece.getBytes(StandardCharsets.US_ASCII));
        }

        assertEquals(piece.repeat(20), string(out));
        assertEquals("1.5", string(out.clear().decimal(15, 10)), "nothing is left of what was cleared");
    }

    private static String string(JsonBuffer json) {
        return new String(json.toBytes(), StandardCharsets.UTF_8);
    }
}
