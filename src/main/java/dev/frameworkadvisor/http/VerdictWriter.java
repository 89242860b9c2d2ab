package dev.frameworkadvisor.http;

import dev.frameworkadvisor.render.json.VerdictJson;
import dev.frameworkadvisor.verdict.Verdict;
import io.quarkus.vertx.utils.NoBoundChecksBuffer;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveResourceInfo;
import org.jboss.resteasy.reactive.server.spi.ServerMessageBodyWriter;
import org.jboss.resteasy.reactive.server.spi.ServerRequestContext;
import org.jboss.resteasy.reactive.server.vertx.VertxResteasyReactiveRequestContext;

/** Writes verdicts as JSON into direct memory, which saves the copy that a byte array would need. */
@Provider
public class VerdictWriter implements ServerMessageBodyWriter<Verdict> {

    private final VerdictJson json;

    VerdictWriter(VerdictJson json) {
        this.json = json;
    }

    @Override
    public boolean isWriteable(
            Class<?> type, Type genericType, ResteasyReactiveResourceInfo operation, MediaType mediaType) {
        return type == Verdict.class;
    }

    @Override
    public boolean isWriteable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type == Verdict.class;
    }

    @Override
    public void writeResponse(Verdict verdict, Type genericType, ServerRequestContext request) {
        VertxResteasyReactiveRequestContext response = (VertxResteasyReactiveRequestContext) request.serverResponse();
        response.end(new NoBoundChecksBuffer(json.writeDirectly(verdict)));
    }

    @Override
    public void writeTo(
            Verdict verdict,
            Class<?> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream body)
            throws IOException {
        body.write(json.write(verdict));
    }
}
