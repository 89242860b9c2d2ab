package dev.frameworkadvisor.api.knowledge;

import dev.frameworkadvisor.contract.fixtures.ContractFilterInstaller;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/** Runs {@link KnowledgeApiTest} on the packaged service. */
@QuarkusIntegrationTest
@ExtendWith(ContractFilterInstaller.class)
@Tag("full")
class KnowledgeApiIT extends KnowledgeApiTest {}
