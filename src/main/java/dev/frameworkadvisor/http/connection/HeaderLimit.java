package dev.frameworkadvisor.http.connection;

import dev.frameworkadvisor.http.RequestLimits;
import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.vertx.core.http.impl.HttpUtils;
import java.util.function.BiConsumer;

/** Validates the headers of one message and rejects more than the maximum number. */
final class HeaderLimit implements BiConsumer<CharSequence, CharSequence> {

    /** Browsers behind proxies send about 40. */
    static final int MOST_HEADERS = RequestLimits.MOST_HEADERS;

    private int count;

    /**
     * @throws TooLongHttpHeaderException if the message has too many headers
     * @throws IllegalArgumentException if the header is not valid
     */
    @Override
    public void accept(CharSequence name, CharSequence value) {
        count++;
        if (count > MOST_HEADERS) {
            throw new TooLongHttpHeaderException("more than " + MOST_HEADERS + " headers");
        }
        if (name.isEmpty()) {
            throw new IllegalArgumentException("a header has no name");
        }
        HttpUtils.validateHeader(name, value);
    }
}
