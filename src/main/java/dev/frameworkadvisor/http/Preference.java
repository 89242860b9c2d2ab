package dev.frameworkadvisor.http;

import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;

/** Which media type a client likes best (RFC 9110, section 12.5.1). */
public final class Preference {

    private Preference() {}

    /**
     * The served type with the highest quality, the first of equals. Parameters other than {@code q} are not looked at.
     *
     * @param accepted what the {@code Accept} header lists; anything is welcome where that is nothing
     * @return empty if none is welcome
     */
    public static Optional<MediaType> among(List<MediaType> served, List<MediaType> accepted) {
        Optional<MediaType> best = Optional.empty();
        double highest = 0;
        for (MediaType type : served) {
            double quality = accepted.isEmpty() ? 1 : quality(type, accepted);
            if (quality > highest) {
                best = Optional.of(type);
                highest = quality;
            }
        }
        return best;
    }

    /** That of the most specific range that the type is in; 0 if it is in none. */
    private static double quality(MediaType type, List<MediaType> accepted) {
        int closest = -1;
        double quality = 0;
        for (MediaType range : accepted) {
            int specific = range.isWildcardType() ? 0 : range.isWildcardSubtype() ? 1 : 2;
            if (range.isCompatible(type) && specific > closest) {
                closest = specific;
                quality = quality(range);
            }
        }
        return quality;
    }

    private static double quality(MediaType range) {
        String quality = range.getParameters().getOrDefault("q", "1");
        try {
            return Double.parseDouble(quality);
        } catch (NumberFormatException malformed) {
            return 0;
        }
    }
}
