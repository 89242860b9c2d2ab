package dev.frameworkadvisor.knowledge;

import java.util.List;

/** Something that must hold for every knowledge version that is served. */
@FunctionalInterface
public interface Invariant {

    /** Every breach of this invariant in that version; empty where it holds. */
    List<Fault> check(Knowledge knowledge);
}
