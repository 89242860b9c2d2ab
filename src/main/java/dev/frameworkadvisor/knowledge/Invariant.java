package dev.frameworkadvisor.knowledge;

import java.util.List;

/** A condition that every served knowledge version must satisfy. */
@FunctionalInterface
public interface Invariant {

    /** Returns every violation of the invariant; empty if it holds. */
    List<Fault> check(Knowledge knowledge);
}
