package dev.frameworkadvisor.check.boundary;

import dev.frameworkadvisor.contract.HoldToContract;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import org.junit.jupiter.api.extension.ExtendWith;

/** The same on the packaged service. */
@QuarkusIntegrationTest
@ExtendWith(HoldToContract.class)
class CheckSchemaApiIT extends CheckSchemaApiTest {}
