package dev.frameworkadvisor.api.verdicts;

import dev.frameworkadvisor.contract.fixtures.ContractFilterInstaller;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/** Runs {@link ProfileRefusalApiTest} on the packaged service. */
@QuarkusIntegrationTest
@ExtendWith(ContractFilterInstaller.class)
@Tag("full")
class ProfileRefusalApiIT extends ProfileRefusalApiTest {}
