package example;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.openapitools.client.ApiClient;
import org.openapitools.client.ApiException;
import org.openapitools.client.api.ChecksApi;
import org.openapitools.client.api.CriteriaApi;
import org.openapitools.client.api.KnowledgeApi;
import org.openapitools.client.api.PortfolioApi;
import org.openapitools.client.api.ProfilesApi;
import org.openapitools.client.api.VerdictsApi;
import org.openapitools.client.model.Answers;
import org.openapitools.client.model.Check;
import org.openapitools.client.model.CheckCode;
import org.openapitools.client.model.CheckInput;
import org.openapitools.client.model.Outcome;
import org.openapitools.client.model.PortfolioChange;
import org.openapitools.client.model.ProfileInput;
import org.openapitools.client.model.StoredProfile;
import org.openapitools.client.model.Verdict;
import org.openapitools.client.model.Waiver;

/** Uses each part of the service once, through the client of the generator {@code java} with the library {@code okhttp-gson}. */
public final class Tour {

    private static final Answers REGULATED = new Answers()
            .teamSize(Answers.TeamSizeEnum.LARGE)
            .compliance(Answers.ComplianceEnum.STRICT)
            .securityDefaults(Answers.SecurityDefaultsEnum.MUST_BE_BUILT_IN)
            .adminInterface(Answers.AdminInterfaceEnum.ESSENTIAL);

    private static final Answers SINGLE_PAGE = new Answers()
            .projectScope(Answers.ProjectScopeEnum.MEDIUM)
            .applicationType(Answers.ApplicationTypeEnum.SINGLE_PAGE_APP);

    private final ApiClient client = new ApiClient();

    private Tour(String service) {
        client.setBasePath(service);
    }

    /** Takes the addresses of services. */
    public static void main(String[] services) throws ApiException {
        for (String service : services) {
            Tour tour = new Tour(service);
            tour.knowledge();
            tour.verdicts();
            tour.checks();
            tour.profiles();
            System.out.println("java-okhttp completed at " + service);
        }
    }

    private void knowledge() throws ApiException {
        expect(true, new CriteriaApi(client).listCriteria(null, null).getCriteria().stream()
                .anyMatch(criterion -> criterion.getId().equals("team-size")));
        KnowledgeApi knowledge = new KnowledgeApi(client);
        expect(true, knowledge.getKnowledge("2.0.0", null).getVerdictRules().stream()
                .anyMatch(rule -> !rule.getWhen().getMargins().isEmpty()));
        expect("object", knowledge.getProfileSchema("2.0.0", null).get("type"));
    }

    private void verdicts() throws ApiException {
        VerdictsApi verdicts = new VerdictsApi(client);
        Verdict sent = verdicts.createVerdict(new ProfileInput().name("Patient records").answers(REGULATED), null);
        Verdict linked = verdicts.getVerdict()
                .teamSize("large")
                .compliance("strict")
                .securityDefaults("must-be-built-in")
                .adminInterface("essential")
                .execute();
        expect(Outcome.DJANGO, sent.getVerdict());
        expect(sent.getDecisionId(), linked.getDecisionId());
        expect(4, linked.getContributions().size());
    }

    private void checks() throws ApiException {
        Waiver waiver = new Waiver()
                .reason("The team maintains three Flask services.")
                .approvedBy("Architecture board")
                .expires(LocalDate.of(9999, 12, 31));
        CheckInput check = new CheckInput().declared(Outcome.FLASK).answers(REGULATED).waiver(waiver);
        expect(CheckCode.WAIVED, check(check).getCode());
        try {
            new ChecksApi(client)
                    .createCheck(new CheckInput().declared(Outcome.FLASK).answers(REGULATED))
                    .enforce(true)
                    .execute();
            throw new IllegalStateException("a check that fails is rejected");
        } catch (ApiException rejected) {
            expect(422, rejected.getCode());
            expect(true, rejected.getResponseBody().contains("/problems/check-failed"));
        }
    }

    private Check check(CheckInput input) throws ApiException {
        return new ChecksApi(client).createCheck(input).minAnswers(2).execute();
    }

    private void profiles() throws ApiException {
        ProfilesApi profiles = new ProfilesApi(client);
        StoredProfile created = profiles.createProfile(
                new ProfileInput().name("Seat planner").answers(SINGLE_PAGE).knowledge("1.0.0"),
                UUID.randomUUID().toString());
        UUID id = created.getId();
        expect(CheckCode.AGREE, check(new CheckInput().declared(Outcome.FLASK).profileId(id)).getCode());

        StoredProfile read = profiles.getProfile(id, null);
        expect(Outcome.FLASK, read.getVerdict());
        expect(false, read.getVerdict() == read.getRejudged().getVerdict());
        expect(read.getRejudged().getVerdict(), change(id, null, null).getTo().getVerdict());

        StoredProfile updated = profiles.replaceProfile(
                id, new ProfileInput().name("Seat planner").answers(REGULATED).knowledge("2.0.0"), "\"1\"", null);
        expect(2, updated.getRevision());
        expect(3, change(id, "2.0.0", "1.0.0").getUnfit().getMisfits().size());

        profiles.deleteProfile(id, "\"2\"", null);
        try {
            profiles.getProfile(id, null);
            throw new IllegalStateException("a deleted profile cannot be read");
        } catch (ApiException missing) {
            expect(404, missing.getCode());
        }
    }

    private PortfolioChange change(UUID id, String from, String to) throws ApiException {
        return new PortfolioApi(client).getPortfolioDrift(from, to).getChanges().stream()
                .filter(change -> change.getId().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static void expect(Object expected, Object actual) {
        if (!Objects.equals(expected, actual)) {
            throw new IllegalStateException("expected " + expected + " but got " + actual);
        }
    }
}
