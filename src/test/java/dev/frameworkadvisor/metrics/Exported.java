package dev.frameworkadvisor.metrics;

import static io.restassured.RestAssured.given;

import java.util.Set;
import java.util.stream.Collectors;

/** What the service exports at {@code /q/metrics}, in the text format of Prometheus. */
final class Exported {

    private Exported() {}

    /** Returns the text without the comma that the format writes after the last label. */
    static String text() {
        return given().accept("text/plain")
                .get("/q/metrics")
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .replace(",}", "}");
    }

    /** Returns the sum of all series of the metric whose labels contain the text. */
    static double sum(String text, String name, String labels) {
        return text.lines()
                .filter(line -> line.startsWith(name + "{") || line.startsWith(name + " "))
                .filter(line -> line.contains(labels))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }

    /** Returns the names of all series. */
    static Set<String> names(String text) {
        return text.lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("[{ ]", 2)[0])
                .collect(Collectors.toSet());
    }
}
