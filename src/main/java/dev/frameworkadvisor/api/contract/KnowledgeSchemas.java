package dev.frameworkadvisor.api.contract;

import dev.frameworkadvisor.knowledge.Criterion;
import dev.frameworkadvisor.knowledge.Knowledge;
import dev.frameworkadvisor.knowledge.Option;
import dev.frameworkadvisor.knowledge.loading.KnowledgeFolder;
import dev.frameworkadvisor.knowledge.loading.KnowledgeLoader;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * Adds the criteria of the current knowledge to the contract while it is composed, so that a new criterion requires no
 * change of the contract's source: the schemas {@code Answers} and {@code Priorities} get one property for each
 * criterion, and a verdict in a link one query parameter for each.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public final class KnowledgeSchemas implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        Knowledge current = new KnowledgeLoader(List.of())
                .load(List.of(KnowledgeFolder.shipped()))
                .current()
                .knowledge();
        Schema answers = schema(contract, "Answers");
        Schema priorities = schema(contract, "Priorities");
        for (Criterion criterion : current.criteria()) {
            answers.addProperty(criterion.id(), answer(criterion));
            priorities.addProperty(criterion.id(), priority());
        }
        AnswerParameters.replace(contract, current.criteria());
    }

    private static Schema schema(OpenAPI contract, String name) {
        return Objects.requireNonNull(contract.getComponents().getSchemas().get(name), name);
    }

    private static Schema answer(Criterion criterion) {
        List<Object> options = new ArrayList<>();
        criterion.options().forEach(option -> options.add(option.id()));
        options.add(null);
        return OASFactory.createSchema()
                .title(criterion.question())
                .description(description(criterion))
                .addType(Schema.SchemaType.STRING)
                .addType(Schema.SchemaType.NULL)
                .enumeration(options);
    }

    /** Returns why the criterion matters, and its options. */
    static String description(Criterion criterion) {
        return criterion.options().stream()
                .map(KnowledgeSchemas::line)
                .collect(Collectors.joining("; ", criterion.why() + " ", "."));
    }

    private static Schema priority() {
        return OASFactory.createSchema()
                .addAnyOf(OASFactory.createSchema().ref("#/components/schemas/Priority"))
                .addAnyOf(OASFactory.createSchema().addType(Schema.SchemaType.NULL));
    }

    private static String line(Option option) {
        return "`" + option.id() + "`: " + option.label();
    }
}
