package dev.frameworkadvisor.http.connection;

import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpHeadersFactory;
import io.vertx.core.http.impl.headers.HeadersMultiMap;

/** Creates headers of the class that Vert.x uses, with a limit on their number. */
final class BoundedHeaders implements HttpHeadersFactory {

    static HttpHeaders create() {
        return new HeadersMultiMap(new HeaderLimit());
    }

    @Override
    public HttpHeaders newHeaders() {
        return create();
    }

    @Override
    public HttpHeaders newEmptyHeaders() {
        return create();
    }
}
