package dev.frameworkadvisor.api.knowledge;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.frameworkadvisor.http.Lazy;
import dev.frameworkadvisor.http.Representation;
import dev.frameworkadvisor.knowledge.BaseRates;
import dev.frameworkadvisor.knowledge.Criterion;
import dev.frameworkadvisor.knowledge.Framework;
import dev.frameworkadvisor.knowledge.Knowledge;
import dev.frameworkadvisor.knowledge.KnowledgeVersion;
import dev.frameworkadvisor.problem.ProblemException;
import dev.frameworkadvisor.problem.ProblemType;
import dev.frameworkadvisor.problem.Violation;
import dev.frameworkadvisor.render.Format;
import dev.frameworkadvisor.validation.ValidationReports;
import jakarta.ws.rs.core.MediaType;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Serialized documents of one knowledge version.
 *
 * @param profileSchemas the schema of a profile in each of the {@link #SCHEMA_FORMATS}
 * @param checkSchemas the schema of a check in the same formats
 * @param validation serialized at its first use, because the start does not wait for its figures
 */
record VersionDocuments(
        KnowledgeVersion version,
        Representation criteria,
        Map<String, Representation> criteriaById,
        Representation frameworks,
        Map<String, Representation> frameworksById,
        Representation whole,
        Map<Format, Representation> profileSchemas,
        Map<Format, Representation> checkSchemas,
        Representation examples,
        Lazy<Representation> validation) {

    /** The formats of a profile schema, the default first. */
    static final List<Format> SCHEMA_FORMATS = List.of(Format.JSON_SCHEMA, Format.JSON);

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .build();

    static VersionDocuments of(KnowledgeVersion version, BaseRates baseRates, ValidationReports validations) {
        Knowledge knowledge = version.knowledge();
        KnowledgeViews.Ref ref = KnowledgeViews.Ref.of(knowledge);
        return new VersionDocuments(
                version,
                json(new KnowledgeViews.Criteria(ref, knowledge.criteria())),
                each(knowledge.criteria(), Criterion::id, one -> new KnowledgeViews.OneCriterion(ref, one)),
                json(new KnowledgeViews.Frameworks(ref, knowledge.frameworks())),
                each(knowledge.frameworks(), Framework::id, one -> new KnowledgeViews.OneFramework(ref, one)),
                json(KnowledgeViews.Document.of(version, baseRates)),
                schemas(ProfileSchema.of(knowledge)),
                schemas(CheckSchema.of(knowledge)),
                json(new KnowledgeViews.Examples(ref, KnowledgeViews.pinned(knowledge))),
                new Lazy<>(() -> json(ValidationView.of(validations.report(knowledge)))));
    }

    private static Map<Format, Representation> schemas(ObjectNode document) {
        byte[] schema = write(document);
        return SCHEMA_FORMATS.stream()
                .collect(Collectors.toUnmodifiableMap(
                        Function.identity(), format -> new Representation(schema, format.mediaType())));
    }

    /** Returns the view as JSON. */
    static Representation json(Object view) {
        return new Representation(write(view), MediaType.APPLICATION_JSON_TYPE);
    }

    private static byte[] write(Object view) {
        try {
            return MAPPER.writeValueAsBytes(view);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("knowledge cannot be serialized", e);
        }
    }

    /**
     * Returns the document of a criterion.
     *
     * @throws ProblemException if the version has no criterion with this id
     */
    Representation criterion(String id) {
        return one(criteriaById, id, "criterion");
    }

    /**
     * Returns the document of a framework.
     *
     * @throws ProblemException if the version has no framework with this id
     */
    Representation framework(String id) {
        return one(frameworksById, id, "framework");
    }

    private static Representation one(Map<String, Representation> all, String id, String kind) {
        Representation found = all.get(id);
        if (found == null) {
            String message = "There is no " + kind + " " + Violation.quote(id) + " in this knowledge version.";
            throw new ProblemException(
                    ProblemType.NOT_FOUND, message, List.of(Violation.unknown("/id", message, id, all.keySet())));
        }
        return found;
    }

    private static <T> Map<String, Representation> each(
            List<T> values, Function<T, String> id, Function<T, Object> view) {
        Map<String, Representation> documents = new LinkedHashMap<>();
        values.forEach(value -> documents.put(id.apply(value), json(view.apply(value))));
        return Collections.unmodifiableMap(documents);
    }
}
