package dev.frameworkadvisor.knowledge;

import java.util.Map;

/** Computes the base rates of a knowledge version, which show its bias. */
@FunctionalInterface
public interface BaseRates {

    /** Returns the share of each verdict among all complete profiles, each equally likely, in the order of the rules. */
    Map<Outcome, Double> of(Knowledge knowledge);
}
