package dev.frameworkadvisor.verdict.boundary;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** The same on the packaged service. */
@QuarkusIntegrationTest
class VerdictApiIT extends VerdictApiTest {}
