package dev.frameworkadvisor.deployment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.PersistentVolumeClaim;
import io.fabric8.kubernetes.api.model.Probe;
import io.fabric8.kubernetes.api.model.SecurityContext;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import io.fabric8.openshift.api.model.monitoring.v1.ServiceMonitor;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the Helm chart renders for each file of values in its folder {@code ci}. The rendered files are committed, so that this
 * test needs no Helm; {@code .ci/run} compares them with what Helm renders.
 */
class HelmChartTest {

    private static final Path RENDERED = Path.of("src/test/resources/helm");

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final Map<String, Class<? extends HasMetadata>> TYPES = Map.of(
            "apps/v1 Deployment", Deployment.class,
            "v1 Service", io.fabric8.kubernetes.api.model.Service.class,
            "v1 PersistentVolumeClaim", PersistentVolumeClaim.class,
            "networking.k8s.io/v1 Ingress", Ingress.class,
            "networking.k8s.io/v1 NetworkPolicy", NetworkPolicy.class,
            "policy/v1 PodDisruptionBudget", PodDisruptionBudget.class,
            "autoscaling/v2 HorizontalPodAutoscaler", HorizontalPodAutoscaler.class,
            "monitoring.coreos.com/v1 ServiceMonitor", ServiceMonitor.class);

    /** Reading a manifest into its type and writing it again keeps every property, and adds none that the type lacks. */
    @ParameterizedTest
    @ValueSource(strings = {"sqlite", "postgresql", "replicas"})
    void everyPropertyIsKnown(String values) throws IOException {
        for (JsonNode manifest : manifests(values)) {
            HasMetadata typed = typed(manifest);
            assertEquals(
                    List.of(),
                    UnknownProperties.of(typed),
                    manifest.path("kind").asText());
            assertFalse(typed.getMetadata().getName().isEmpty());
        }
    }

    @Test
    void reportsAnUnknownProperty() throws IOException {
        ObjectNode manifest = manifests("sqlite").stream()
                .filter(found -> found.path("kind").asText().equals("Deployment"))
                .findFirst()
                .<ObjectNode>map(found -> found.deepCopy())
                .orElseThrow();
        ((ObjectNode) manifest.at("/spec/template/spec/containers/0")).put("livenesProbe", "misspelt");
        assertEquals(List.of("livenesProbe"), UnknownProperties.of(typed(manifest)));
    }

    @Test
    void rendersEveryKind() throws IOException {
        TreeSet<String> kinds = new TreeSet<>();
        for (String values : List.of("sqlite", "postgresql", "replicas")) {
            manifests(values).forEach(manifest -> kinds.add(kind(manifest)));
        }
        assertEquals(new TreeSet<>(TYPES.keySet()), kinds);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sqlite", "postgresql", "replicas"})
    void podsAreConfined(String values) throws IOException {
        Deployment deployment = deployment(values);
        Container container = container(deployment);
        SecurityContext security = container.getSecurityContext();

        assertTrue(deployment
                .getSpec()
                .getTemplate()
                .getSpec()
                .getSecurityContext()
                .getRunAsNonRoot());
        assertFalse(deployment.getSpec().getTemplate().getSpec().getAutomountServiceAccountToken());
        assertTrue(security.getReadOnlyRootFilesystem());
        assertFalse(security.getAllowPrivilegeEscalation());
        assertEquals(List.of("ALL"), security.getCapabilities().getDrop());
        assertNotNull(container.getResources().getLimits().get("memory"));
        for (Probe probe :
                List.of(container.getStartupProbe(), container.getLivenessProbe(), container.getReadinessProbe())) {
            assertTrue(probe.getHttpGet().getPath().startsWith("/q/health/"));
        }
    }

    @Test
    void selectorsMatchThePods() throws IOException {
        Map<String, String> labels =
                deployment("postgresql").getSpec().getTemplate().getMetadata().getLabels();
        for (JsonNode manifest : manifests("postgresql")) {
            HasMetadata typed = typed(manifest);
            Map<String, String> selector = typed instanceof io.fabric8.kubernetes.api.model.Service service
                    ? service.getSpec().getSelector()
                    : typed instanceof PodDisruptionBudget budget
                            ? budget.getSpec().getSelector().getMatchLabels()
                            : typed instanceof NetworkPolicy policy
                                    ? policy.getSpec().getPodSelector().getMatchLabels()
                                    : Map.of();
            assertTrue(labels.entrySet().containsAll(selector.entrySet()), typed.getKind());
        }
    }

    /** The password is in a secret of the operator; the chart must not copy it. */
    @Test
    void passwordsComeFromSecrets() throws IOException {
        Map<String, EnvVar> environment = container(deployment("postgresql")).getEnv().stream()
                .collect(Collectors.toMap(EnvVar::getName, variable -> variable));
        EnvVar password = environment.get("QUARKUS_DATASOURCE_PASSWORD");
        assertEquals(
                "advisor-database", password.getValueFrom().getSecretKeyRef().getName());
        assertTrue(manifests("postgresql").stream()
                .noneMatch(manifest -> kind(manifest).equals("v1 Secret")));
    }

    @Test
    void sqliteHasOneReplicaThatIsReplacedBeforeTheNext() throws IOException {
        Deployment deployment = deployment("sqlite");
        assertEquals(1, deployment.getSpec().getReplicas());
        assertEquals("Recreate", deployment.getSpec().getStrategy().getType());
    }

    private static Deployment deployment(String values) throws IOException {
        return manifests(values).stream()
                .map(HelmChartTest::typed)
                .filter(Deployment.class::isInstance)
                .map(Deployment.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static Container container(Deployment deployment) {
        return deployment.getSpec().getTemplate().getSpec().getContainers().get(0);
    }

    private static HasMetadata typed(JsonNode manifest) {
        Class<? extends HasMetadata> type = TYPES.get(kind(manifest));
        assertNotNull(type, "no type for " + kind(manifest));
        return JSON.convertValue(manifest, type);
    }

    private static String kind(JsonNode manifest) {
        return manifest.path("apiVersion").asText() + " "
                + manifest.path("kind").asText();
    }

    private static List<JsonNode> manifests(String values) throws IOException {
        YAMLFactory yaml = new YAMLFactory();
        List<JsonNode> manifests = new ArrayList<>();
        new YAMLMapper(yaml)
                .readerFor(JsonNode.class)
                .<JsonNode>readValues(RENDERED.resolve(values + ".yaml").toFile())
                .forEachRemaining(manifests::add);
        assertFalse(manifests.isEmpty());
        return manifests;
    }
}
