package dev.frameworkadvisor.page;

import io.netty.handler.codec.http.QueryStringDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A parameter of the address of a page, decoded. */
record Parameter(String name, String value) {

    /** Returns the parameters of a query in the order of the address. */
    static List<Parameter> parse(@Nullable String query) {
        List<Parameter> parameters = new ArrayList<>();
        if (query != null) {
            for (String part : query.split("&", -1)) {
                if (!part.isEmpty()) {
                    parameters.add(parameter(part));
                }
            }
        }
        return parameters;
    }

    private static Parameter parameter(String part) {
        int equals = part.indexOf('=');
        return equals < 0
                ? new Parameter(decode(part), "")
                : new Parameter(decode(part.substring(0, equals)), decode(part.substring(equals + 1)));
    }

    private static String decode(String text) {
        return QueryStringDecoder.decodeComponent(text, StandardCharsets.UTF_8);
    }

    /** Returns the path with the parameters as its query, percent-encoded. */
    static String link(String path, List<Parameter> parameters) {
        String query = query(parameters);
        return query.isEmpty() ? path : path + "?" + query;
    }

    /** Returns the parameters as a query, percent-encoded. */
    static String query(List<Parameter> parameters) {
        return parameters.stream()
                .map(parameter -> encode(parameter.name) + "=" + encode(parameter.value))
                .collect(Collectors.joining("&"));
    }

    /** Returns the text percent-encoded for a query, in which a colon needs no encoding. */
    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%3A", ":");
    }
}
