package dev.frameworkadvisor.api.contract;

import dev.frameworkadvisor.knowledge.Criterion;
import dev.frameworkadvisor.knowledge.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Replaces the placeholder parameter {@code Answers} with one query parameter for each criterion. A single exploded object
 * would be shorter, but most client generators send it as one parameter with a text that the service rejects.
 */
final class AnswerParameters {

    private static final String PLACEHOLDER = "Answers";

    private static final String REFERENCE = "#/components/parameters/";

    private AnswerParameters() {}

    static void replace(OpenAPI contract, List<Criterion> criteria) {
        Map<String, Parameter> shared =
                Objects.requireNonNull(contract.getComponents().getParameters());
        Parameter placeholder = Objects.requireNonNull(shared.get(PLACEHOLDER), PLACEHOLDER);
        contract.getComponents().removeParameter(PLACEHOLDER);
        for (Criterion criterion : criteria) {
            contract.getComponents().addParameter(component(criterion), parameter(criterion, placeholder.getExample()));
        }
        contract.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .filter(operation -> operation.getParameters() != null)
                .forEach(operation -> replace(operation, criteria));
    }

    private static void replace(Operation operation, List<Criterion> criteria) {
        List<Parameter> replaced = new ArrayList<>();
        for (Parameter parameter : operation.getParameters()) {
            if ((REFERENCE + PLACEHOLDER).equals(parameter.getRef())) {
                criteria.forEach(
                        criterion -> replaced.add(OASFactory.createParameter().ref(REFERENCE + component(criterion))));
            } else {
                replaced.add(parameter);
            }
        }
        operation.setParameters(replaced);
    }

    private static String component(Criterion criterion) {
        return PLACEHOLDER + "." + criterion.id();
    }

    private static Parameter parameter(Criterion criterion, @Nullable Object example) {
        Schema schema = OASFactory.createSchema().addType(Schema.SchemaType.STRING);
        criterion.options().stream().map(Option::id).forEach(schema::addEnumeration);
        return OASFactory.createParameter()
                .name(criterion.id())
                .in(Parameter.In.QUERY)
                .description(criterion.question() + " " + KnowledgeSchemas.description(criterion))
                .required(false)
                .schema(schema)
                .example(example instanceof Map<?, ?> examples ? examples.get(criterion.id()) : null);
    }
}
