package dev.frameworkadvisor.http;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.UriBuilder;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Link to the next page (RFC 8288). */
public final class NextPage {

    private final String path;
    private final Map<String, Object> query = new LinkedHashMap<>();

    public NextPage(String path) {
        this.path = path;
    }

    /** Keeps a parameter of the current page; ignores null. */
    public NextPage with(String name, @Nullable Object value) {
        if (value != null) {
            query.put(name, value);
        }
        return this;
    }

    /** Adds the link; does nothing if the cursor is null. */
    public ResponseBuilder link(ResponseBuilder response, @Nullable String cursor) {
        if (cursor == null) {
            return response;
        }
        UriBuilder uri = UriBuilder.fromPath(path);
        with("cursor", cursor).query.keySet().forEach(name -> uri.queryParam(name, "{" + name + "}"));
        return response.header(HttpHeaders.LINK, "<" + uri.buildFromMap(query) + ">; rel=\"next\"");
    }
}
