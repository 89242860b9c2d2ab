package dev.frameworkadvisor.validation;

import dev.frameworkadvisor.knowledge.Outcome;

/** The cases of a project before and after it moved to the other framework. */
public record ProjectPair(String id, ProjectCase before, ProjectCase after) {

    /** Returns whether the margin moved towards the framework that the project moved to. */
    public boolean isMoved() {
        long growth = (long) after.margin().sum() * before.margin().total()
                - (long) before.margin().sum() * after.margin().total();
        return after.project().inUse() == Outcome.DJANGO ? growth > 0 : growth < 0;
    }
}
