package dev.frameworkadvisor.http;

import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An integer parameter of a path or query.
 *
 * @param value as sent, so that an invalid value is reported together with all other violations
 */
public record NumberParameter(String value) {

    /** Decimal digits without sign or leading zeros, few enough for an {@code int}. */
    private static final Pattern NUMBER = Pattern.compile("0|[1-9]\\d{0,8}");

    /** Returns the parameter as sent: with an empty value if it was sent without one, null if it is absent. */
    public static @Nullable NumberParameter sent(String name, @Nullable NumberParameter parameter, RequestQuery query) {
        String value = query.sent(name, parameter == null ? null : parameter.value());
        return value == null ? null : new NumberParameter(value);
    }

    /** Returns the number; empty if the value is not an integer within these bounds, which are inclusive. */
    public OptionalInt within(int least, int most) {
        if (!NUMBER.matcher(value).matches()) {
            return OptionalInt.empty();
        }
        int number = Integer.parseInt(value);
        return least <= number && number <= most ? OptionalInt.of(number) : OptionalInt.empty();
    }
}
