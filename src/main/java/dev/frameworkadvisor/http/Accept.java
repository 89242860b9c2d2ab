package dev.frameworkadvisor.http;

import dev.frameworkadvisor.render.Format;
import jakarta.ws.rs.NotAcceptableException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Chooses a format by an {@code Accept} header (RFC 9110, section 12.5.1).
 *
 * <p>{@code Request.selectVariant} is not used: it responds with 400 to the header that {@code HttpURLConnection} of
 * JDK 17 sends by default, and 406 to {@code application/json; charset=utf-8} and to media types in upper case. {@code
 * SelectVariantTest} demonstrates this.
 */
public final class Accept {

    private static final Pattern TYPE = Pattern.compile("[^/\\s]+/[^/\\s]+");
    private static final Pattern QUALITY = Pattern.compile("0(\\.\\d{0,3})?|\\.\\d{1,3}|1(\\.0{0,3})?");

    /** The more specific range determines the quality of a format; of equally specific ones, the higher quality. */
    private static final Comparator<Range> SPECIFIC =
            Comparator.comparingInt(Range::precision).thenComparingDouble(Range::quality);

    /** Formats of equal quality are ordered by how specifically the client names them. */
    private static final Comparator<Range> PREFERRED =
            Comparator.comparingDouble(Range::quality).thenComparingInt(Range::precision);

    private record Range(String type, double quality) {

        /** 0 for all types, 1 for all subtypes of a type, 2 for one type. */
        int precision() {
            return type.equals("*/*") ? 0 : type.endsWith("/*") ? 1 : 2;
        }

        boolean covers(Format format) {
            return switch (precision()) {
                case 0 -> true;
                case 1 -> format.bareType().startsWith(type.substring(0, type.length() - 1));
                default -> format.bareType().equals(type);
            };
        }
    }

    private Accept() {}

    /**
     * Returns the offered format of the highest quality. Of equal ones it is the one that a more specific range names, and
     * then the first. Malformed ranges are ignored; without a well-formed range every format is acceptable.
     *
     * @param headers the values of the {@code Accept} headers
     * @param offers the formats of the operation, the default first
     * @throws NotAcceptableException if no offer is acceptable
     */
    public static Format choose(List<String> headers, List<Format> offers) {
        if (headers.isEmpty() || (headers.size() == 1 && isPlain(headers.get(0), offers.get(0)))) {
            return offers.get(0);
        }
        List<Range> ranges = Arrays.stream(
                        String.join(",", headers).toLowerCase(Locale.ROOT).split(",", -1))
                .flatMap(range -> read(range).stream())
                .toList();
        return ranges.isEmpty() ? offers.get(0) : best(offers, ranges);
    }

    /** Returns whether the header is one that most clients send, which needs no parsing. */
    private static boolean isPlain(String header, Format first) {
        return header.equals("*/*") || header.equals(first.bareType());
    }

    private static Format best(List<Format> offers, List<Range> ranges) {
        Format best = null;
        Range bestRange = null;
        for (Format offer : offers) {
            Range range = mostSpecific(offer, ranges);
            if (range != null
                    && range.quality() > 0
                    && (bestRange == null || PREFERRED.compare(range, bestRange) > 0)) {
                best = offer;
                bestRange = range;
            }
        }
        if (best == null) {
            throw new NotAcceptableException();
        }
        return best;
    }

    private static @Nullable Range mostSpecific(Format offer, List<Range> ranges) {
        return ranges.stream()
                .filter(range -> range.covers(offer))
                .max(SPECIFIC)
                .orElse(null);
    }

    /** Returns empty for a malformed range, such as {@code *} or {@code text/html;q=high}. */
    private static Optional<Range> read(String range) {
        String[] parts = range.split(";", -1);
        String type = parts[0].strip();
        String quality = Arrays.stream(parts)
                .skip(1)
                .map(String::strip)
                .filter(parameter -> parameter.startsWith("q="))
                .map(parameter -> parameter.substring(2))
                .findFirst()
                .orElse("1");
        return TYPE.matcher(type).matches() && QUALITY.matcher(quality).matches()
                ? Optional.of(new Range(type, Double.parseDouble(quality)))
                : Optional.empty();
    }
}
