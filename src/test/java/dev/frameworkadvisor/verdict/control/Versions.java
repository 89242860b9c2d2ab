package dev.frameworkadvisor.verdict.control;

import dev.frameworkadvisor.knowledge.entity.Knowledge;

/** Two versions of a knowledge base. */
record Versions(Knowledge from, Knowledge to) {

    Versions swapped() {
        return new Versions(to, from);
    }
}
