package dev.frameworkadvisor.knowledge.loading;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import dev.frameworkadvisor.knowledge.Fault;
import java.util.List;
import java.util.Locale;

/**
 * The JSON Schemas (2020-12) of all kinds of file, loaded on first use.
 *
 * <p>The {@code $id} of a schema is its place on the class path, so that relative references resolve without a network.
 */
final class Schemas {

    private static final String CLASS_PATH = "classpath:";

    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemaRegistryConfig(
                    SchemaRegistryConfig.builder().locale(Locale.ENGLISH).build()));

    private Schemas() {}

    /** Returns every violation of the schema of the kind. */
    static List<Fault> check(DocumentKind kind, String file, JsonNode document) {
        Schema schema = REGISTRY.getSchema(SchemaLocation.of(CLASS_PATH + kind.schema()));
        return schema.validate(document).stream()
                .map(error -> fault(file, error))
                .toList();
    }

    private static Fault fault(String file, Error error) {
        return new Fault(file, error.getInstanceLocation().toString(), error.getMessage());
    }
}
