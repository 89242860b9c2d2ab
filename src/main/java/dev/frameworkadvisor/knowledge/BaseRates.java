package dev.frameworkadvisor.knowledge;

import java.util.Map;

/** Measures the bias of a knowledge version. */
@FunctionalInterface
public interface BaseRates {

    /** The share of all complete profiles, each equally likely, that gets each verdict, in the order of the rules. */
    Map<Outcome, Double> of(Knowledge knowledge);
}
