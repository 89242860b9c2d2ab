package dev.frameworkadvisor.contract;

import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import io.restassured.RestAssured;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Puts the contract between every test and the service, so that no test can forget it. */
public final class HoldToContract implements QuarkusTestBeforeEachCallback, BeforeEachCallback {

    @Override
    public void beforeEach(QuarkusTestMethodContext context) {
        RestAssured.replaceFiltersWith(new ContractFilter());
    }

    /** On the packaged service, where Quarkus makes no callbacks. */
    @Override
    public void beforeEach(ExtensionContext context) {
        RestAssured.replaceFiltersWith(new ContractFilter());
    }
}
