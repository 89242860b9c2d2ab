package dev.frameworkadvisor.problem.boundary;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** The same on the packaged service. */
@QuarkusIntegrationTest
class ProblemApiIT extends ProblemApiTest {}
