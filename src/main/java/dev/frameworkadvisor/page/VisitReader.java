package dev.frameworkadvisor.page;

import dev.frameworkadvisor.http.RequestQuery;
import dev.frameworkadvisor.http.reading.ProfileQuery;
import dev.frameworkadvisor.http.reading.ProfileRequests;
import dev.frameworkadvisor.problem.Violations;
import dev.frameworkadvisor.profile.Answer;
import dev.frameworkadvisor.profile.Priority;
import dev.frameworkadvisor.profile.Profile;
import dev.frameworkadvisor.profile.ProfileRequest;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the state of the questionnaire from the address of a page. Keeps what is valid and reports the rest. */
@Singleton
class VisitReader {

    private static final List<String> DECLARED =
            List.of(Visit.NAME, Visit.KNOWLEDGE, Visit.PRIORITY, Visit.SKIP, Visit.AT, Visit.ALL);

    private static final Set<String> OF_PAGE = Set.of(Visit.SKIP, Visit.AT, Visit.ALL);

    private final ProfileRequests profiles;

    VisitReader(ProfileRequests profiles) {
        this.profiles = profiles;
    }

    /**
     * Returns the state.
     *
     * @param path path of the page, for links that correct a fault
     * @param query the query of the address, percent-encoded
     */
    Visit read(String path, @Nullable String query) {
        List<Parameter> sent = FormParameters.normalize(Parameter.parse(query));
        Violations violations = new Violations();
        ProfileRequest request = validPart(sent, violations);
        boolean counts = counts(request.profile());
        Profile profile = cleaned(request.profile(), counts, violations);
        List<Parameter> valid = sent.stream()
                .filter(parameter -> isValid(parameter, profile, request.pinned()))
                .toList();
        FaultWriter writer = new FaultWriter(path, profile.knowledge(), valid, sent);
        List<Fault> faults = violations.found().stream().map(writer::write).toList();
        return new Visit(
                profile, request.version(), request.pinned(), valid, faults, value(sent, Visit.AT), isAll(sent));
    }

    private ProfileRequest validPart(List<Parameter> sent, Violations violations) {
        MultivaluedMap<String, String> given = new MultivaluedHashMap<>();
        sent.stream()
                .filter(parameter -> !OF_PAGE.contains(parameter.name()))
                .forEach(parameter -> given.add(parameter.name(), parameter.value()));
        RequestQuery query = new RequestQuery(given, DECLARED, violations);
        return profiles.validPartOf(ProfileQuery.of(
                given.getFirst(Visit.NAME),
                given.getFirst(Visit.KNOWLEDGE),
                given.getOrDefault(Visit.PRIORITY, List.of()),
                query));
    }

    /** A profile in which nothing counts has no verdict. */
    private static boolean counts(Profile profile) {
        return profile.answers().stream().anyMatch(answer -> answer.weight() > 0);
    }

    private static Profile cleaned(Profile profile, boolean counts, Violations violations) {
        boolean nameFits =
                violations.found().stream().noneMatch(fault -> fault.pointer().equals("/name"));
        List<Answer> answers = counts
                ? profile.answers()
                : profile.answers().stream()
                        .map(answer -> new Answer(answer.criterion(), answer.option(), Priority.NORMAL))
                        .toList();
        return new Profile(nameFits ? profile.name() : null, profile.knowledge(), answers);
    }

    private static boolean isValid(Parameter parameter, Profile profile, boolean pinned) {
        return switch (parameter.name()) {
            case Visit.NAME -> parameter.value().equals(profile.name());
            case Visit.KNOWLEDGE -> pinned;
            case Visit.SKIP -> profile.knowledge().criterion(parameter.value()).isPresent();
            case Visit.PRIORITY ->
                profile.answers().stream()
                        .anyMatch(answer ->
                                parameter.value().equals(answer.criterion().id() + ":" + answer.priority()));
            default -> profile.answers().stream().anyMatch(answer -> isAnswer(parameter, answer));
        };
    }

    private static boolean isAnswer(Parameter parameter, Answer answer) {
        return answer.option() != null
                && answer.criterion().id().equals(parameter.name())
                && answer.option().id().equals(parameter.value());
    }

    private static boolean isAll(List<Parameter> sent) {
        return "true".equals(value(sent, Visit.ALL));
    }

    private static @Nullable String value(List<Parameter> sent, String name) {
        return sent.stream()
                .filter(parameter -> parameter.name().equals(name))
                .map(Parameter::value)
                .findFirst()
                .orElse(null);
    }
}
