package dev.frameworkadvisor.deployment;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Requirements that every change of docker-compose.yml must keep. deploy/try.sh tests the running deployment. */
class ComposeTest {

    private static final Path FILE = Path.of("docker-compose.yml");
    private static final List<String> REPLICAS = List.of("advisor-1", "advisor-2");

    private final Map<String, Map<String, Object>> services;
    private final Map<String, Map<String, Object>> networks;

    ComposeTest() throws IOException {
        Map<String, Map<String, Map<String, Object>>> compose =
                new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(FILE));
        services = compose.get("services");
        networks = compose.get("networks");
    }

    @Test
    void isTwoReplicasBehindNginxOnOneDatabase() {
        assertEquals(Set.of("advisor-1", "advisor-2", "nginx", "postgres"), services.keySet());
        assertEquals(service("advisor-1"), service("advisor-2"));
        assertEquals("postgresql", map(service("advisor-1"), "environment").get("ADVISOR_STORE"));
    }

    @Test
    void balancesOverEveryReplica() throws IOException {
        String nginx = Files.readString(Path.of("deploy/nginx.conf"));
        for (String replica : REPLICAS) {
            assertEquals(2, nginx.split("server " + replica + ":8080 resolve ", -1).length - 1, replica);
        }
    }

    @Test
    void publishesNginxOnLoopbackAndNothingElse() {
        assertEquals(
                List.of("127.0.0.1:${ADVISOR_PORT:-8080}:8080"),
                service("nginx").get("ports"));
        services.forEach((name, service) -> assertEquals(name.equals("nginx"), service.containsKey("ports"), name));
    }

    @Test
    void keepsTheDatabaseOnANetworkOfItsOwn() {
        assertEquals(List.of("database"), service("postgres").get("networks"));
        assertEquals(List.of("service"), service("nginx").get("networks"));
        assertEquals(Boolean.TRUE, networks.get("database").get("internal"));
    }

    @Test
    void storesDataAboveTheMajorVersion() {
        assertEquals(
                List.of("database:/var/lib/postgresql"), service("postgres").get("volumes"));
    }

    @Test
    void requiresPassword() {
        for (String name : List.of("advisor-1", "advisor-2", "postgres")) {
            map(service(name), "environment").forEach((variable, value) -> {
                if (variable.contains("PASSWORD")) {
                    assertTrue(String.valueOf(value).matches("\\$\\{POSTGRES_PASSWORD:\\?.+}"), variable);
                }
            });
        }
    }

    @Test
    void confinesEveryContainer() {
        each((name, service) -> {
            assertEquals(Boolean.TRUE, service.get("read_only"), name);
            assertEquals(List.of("ALL"), service.get("cap_drop"), name);
            assertFalse(service.containsKey("cap_add"), name);
            assertFalse(service.containsKey("privileged"), name);
            assertEquals(List.of("no-new-privileges:true"), service.get("security_opt"), name);
            assertTrue(service.containsKey("mem_limit"), name);
            assertEquals("unless-stopped", service.get("restart"), name);
        });
    }

    @Test
    void knowsWhetherEachContainerIsWell() {
        each((name, service) -> {
            // A line, since some engines take a list of words apart at the spaces within them.
            assertTrue(map(service, "healthcheck").get("test") instanceof String, name);
        });
    }

    @Test
    void startsEachPartWhenWhatItNeedsIsWell() {
        REPLICAS.forEach(replica -> assertEquals(Set.of("postgres"), needs(replica)));
        assertEquals(Set.copyOf(REPLICAS), needs("nginx"));
    }

    private Set<String> needs(String name) {
        Map<String, Object> needed = map(service(name), "depends_on");
        needed.values().forEach(condition -> assertEquals(Map.of("condition", "service_healthy"), condition, name));
        return needed.keySet();
    }

    private void each(BiConsumer<String, Map<String, Object>> check) {
        assertAll(services.entrySet().stream().map(entry -> () -> check.accept(entry.getKey(), entry.getValue())));
    }

    private Map<String, Object> service(String name) {
        return services.get(name);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Map<String, Object> parent, String key) {
        return (Map<String, Object>) parent.get(key);
    }
}
