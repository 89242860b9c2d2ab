package dev.frameworkadvisor.api.knowledge;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.frameworkadvisor.knowledge.BaseRates;
import dev.frameworkadvisor.knowledge.Criterion;
import dev.frameworkadvisor.knowledge.Deprecation;
import dev.frameworkadvisor.knowledge.Evidence;
import dev.frameworkadvisor.knowledge.ExplanationTemplates;
import dev.frameworkadvisor.knowledge.Framework;
import dev.frameworkadvisor.knowledge.Knowledge;
import dev.frameworkadvisor.knowledge.KnowledgeBase;
import dev.frameworkadvisor.knowledge.KnowledgeVersion;
import dev.frameworkadvisor.knowledge.Outcome;
import dev.frameworkadvisor.knowledge.RobustnessThresholds;
import dev.frameworkadvisor.knowledge.Share;
import dev.frameworkadvisor.knowledge.Source;
import dev.frameworkadvisor.knowledge.Status;
import dev.frameworkadvisor.knowledge.VerdictRule;
import dev.frameworkadvisor.profile.ProfileDraft;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** JSON representations of knowledge; component names are field names. */
final class KnowledgeViews {

    private KnowledgeViews() {}

    /** Identity of the knowledge that a response is based on. */
    record Ref(String version, String digest) {
        static Ref of(Knowledge knowledge) {
            return new Ref(knowledge.version(), knowledge.digest());
        }
    }

    record Criteria(Ref knowledge, List<Criterion> criteria) {}

    record OneCriterion(Ref knowledge, @JsonUnwrapped Criterion criterion) {}

    record Frameworks(Ref knowledge, List<Framework> frameworks) {}

    record OneFramework(Ref knowledge, @JsonUnwrapped Framework framework) {}

    record Examples(Ref knowledge, List<PinnedExample> examples) {}

    /** List of all versions. */
    record Versions(String current, List<Version> versions) {
        static Versions of(KnowledgeBase base) {
            return new Versions(
                    base.current().version(),
                    base.versions().stream().map(Version::of).toList());
        }
    }

    record Version(
            String version,
            String digest,
            LocalDate released,
            Status status,
            @Nullable Deprecation deprecated,
            List<String> changes,
            Links links) {

        static Version of(KnowledgeVersion version) {
            Knowledge knowledge = version.knowledge();
            return new Version(
                    knowledge.version(),
                    knowledge.digest(),
                    knowledge.released(),
                    version.status(),
                    version.deprecation(),
                    knowledge.changes(),
                    Links.of(knowledge.version()));
        }
    }

    /** Paths of the documents of a version. */
    record Links(
            String self,
            String criteria,
            String frameworks,
            String profileSchema,
            String checkSchema,
            String examples,
            String validation) {

        static Links of(String version) {
            String self = "/api/v1/knowledge/" + version;
            String parameter = "?knowledge=" + version;
            return new Links(
                    self,
                    "/api/v1/criteria" + parameter,
                    "/api/v1/frameworks" + parameter,
                    self + "/profile-schema",
                    self + "/check-schema",
                    self + "/examples",
                    self + "/validation");
        }
    }

    /** Complete content of a version. */
    record Document(
            @JsonUnwrapped Version version,
            List<Framework> frameworks,
            List<Criterion> criteria,
            List<VerdictRule> verdictRules,
            ExplanationTemplates wording,
            RobustnessThresholds robustness,
            List<Source> sources,
            List<PinnedExample> examples,
            Map<Outcome, Double> baseRates) {

        static Document of(KnowledgeVersion version, BaseRates baseRates) {
            Knowledge knowledge = version.knowledge();
            return new Document(
                    Version.of(version),
                    knowledge.frameworks(),
                    knowledge.criteria(),
                    knowledge.verdictRules(),
                    knowledge.defaults().wording(),
                    knowledge.robustness(),
                    knowledge.sources(),
                    pinned(knowledge),
                    rounded(baseRates.of(knowledge)));
        }
    }

    /** Rounds the shares to four decimals and keeps their order. */
    private static Map<Outcome, Double> rounded(Map<Outcome, Double> shares) {
        Map<Outcome, Double> rounded = new LinkedHashMap<>();
        shares.forEach((verdict, share) -> rounded.put(verdict, Share.decimal(share)));
        return rounded;
    }

    /** Returns the examples with profiles that name their version, so that they can be sent as they are. */
    static List<PinnedExample> pinned(Knowledge knowledge) {
        return knowledge.examples().stream()
                .map(example -> new PinnedExample(
                        example.id(),
                        example.story(),
                        ProfileDraft.of(example.profile(), knowledge.version()),
                        example.verdict(),
                        example.evidence()))
                .toList();
    }

    record PinnedExample(String id, String story, ProfileDraft profile, Outcome verdict, List<Evidence> evidence) {}
}
