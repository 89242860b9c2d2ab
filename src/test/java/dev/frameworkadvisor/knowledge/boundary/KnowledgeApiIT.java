package dev.frameworkadvisor.knowledge.boundary;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** The same on the packaged service. */
@QuarkusIntegrationTest
class KnowledgeApiIT extends KnowledgeApiTest {}
