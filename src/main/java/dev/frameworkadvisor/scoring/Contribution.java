package dev.frameworkadvisor.scoring;

import dev.frameworkadvisor.knowledge.Criterion;
import dev.frameworkadvisor.knowledge.Option;
import dev.frameworkadvisor.profile.Priority;

/**
 * What one answered criterion adds to the scores and to the margin.
 *
 * @param weight importance times priority, 0 to 10; 0 where the criterion does not count
 * @param total four times the sum of all weights of the profile: the denominator of the points
 */
public record Contribution(Criterion criterion, Option option, Priority priority, int weight, int total) {

    /** Added to Django's score. */
    public Points django() {
        return new Points(weight * option.fit().django(), total);
    }

    /** Added to Flask's score. */
    public Points flask() {
        return new Points(weight * option.fit().flask(), total);
    }

    /** Added to the overall margin: positive for Django, negative for Flask. */
    public Points toMargin() {
        return new Points(difference(), total);
    }

    /** The integer behind {@link #toMargin()}. */
    public int difference() {
        return weight * option.fit().difference();
    }
}
