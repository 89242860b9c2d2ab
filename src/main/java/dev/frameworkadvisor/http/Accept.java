package dev.frameworkadvisor.http;

import jakarta.ws.rs.NotAcceptableException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Chooses a media type by an {@code Accept} header (RFC 9110, section 12.5.1). */
public final class Accept {

    private static final double ABSENT = -1;

    private static final Pattern RANGE = Pattern.compile("[^/\\s]+/[^/\\s]+");

    private Accept() {}

    /**
     * The index of the offered type of highest quality, the first where several are alike. The most specific range that
     * fits a type tells its quality. What cannot be read as a range is passed over; where nothing can, as without a
     * header, every type is accepted.
     *
     * @param headers the values of the {@code Accept} headers
     * @param offers media types without parameters, in lower case
     * @throws NotAcceptableException if none of them is accepted
     */
    public static int choose(List<String> headers, List<String> offers) {
        String[] ranges = String.join(",", headers).toLowerCase(Locale.ROOT).split(",", -1);
        int best = best(offers, ranges);
        if (best < 0 && Arrays.stream(ranges).anyMatch(Accept::readable)) {
            throw new NotAcceptableException();
        }
        return Math.max(best, 0);
    }

    /** -1 where none is accepted. */
    private static int best(List<String> offers, String[] ranges) {
        int best = -1;
        double highest = 0;
        for (int i = 0; i < offers.size(); i++) {
            double quality = quality(offers.get(i), ranges);
            if (quality > highest) {
                highest = quality;
                best = i;
            }
        }
        return best;
    }

    /** Whether it is a range of media types, unlike {@code *} or {@code text/html;q=high}. */
    private static boolean readable(String range) {
        String[] parts = range.split(";", -1);
        return RANGE.matcher(parts[0].strip()).matches() && quality(parts) != ABSENT;
    }

    private static double quality(String offer, String[] ranges) {
        double quality = ABSENT;
        int specific = -1;
        for (String range : ranges) {
            String[] parts = range.split(";", -1);
            int precision = precision(offer, parts[0].strip());
            double given = precision < 0 ? ABSENT : quality(parts);
            if (given != ABSENT && precision >= specific) {
                quality = precision > specific ? given : Math.max(quality, given);
                specific = precision;
            }
        }
        return quality;
    }

    /** 2 for the type itself, 1 for all its subtypes, 0 for all types; -1 where the range leaves it out. */
    private static int precision(String offer, String range) {
        if (range.equals(offer)) {
            return 2;
        }
        if (range.equals("*/*")) {
            return 0;
        }
        boolean subtypes = range.endsWith("/*") && offer.startsWith(range.substring(0, range.length() - 1));
        return subtypes ? 1 : -1;
    }

    /** From 0 to 1, where nothing is said 1; absent where it is no number of that kind. */
    private static double quality(String[] parts) {
        String weight = Arrays.stream(parts)
                .skip(1)
                .map(String::strip)
                .filter(parameter -> parameter.startsWith("q="))
                .map(parameter -> parameter.substring(2))
                .findFirst()
                .orElse("1");
        return weight.matches("0(\\.\\d{0,3})?|\\.\\d{1,3}|1(\\.0{0,3})?") ? Double.parseDouble(weight) : ABSENT;
    }
}
