package dev.frameworkadvisor.api.checks;

import dev.frameworkadvisor.contract.fixtures.ContractFilterInstaller;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import org.junit.jupiter.api.extension.ExtendWith;

/** Runs {@link StoredCheckApiTest} on the packaged service. */
@QuarkusIntegrationTest
@ExtendWith(ContractFilterInstaller.class)
class StoredCheckApiIT extends StoredCheckApiTest {}
