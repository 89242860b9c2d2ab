package dev.frameworkadvisor.verdict.boundary;

import dev.frameworkadvisor.contract.HoldToContract;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import org.junit.jupiter.api.extension.ExtendWith;

/** The same on the packaged service. */
@QuarkusIntegrationTest
@ExtendWith(HoldToContract.class)
class JsonBodyApiIT extends JsonBodyApiTest {}
