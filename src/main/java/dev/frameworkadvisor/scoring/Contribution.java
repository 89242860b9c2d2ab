package dev.frameworkadvisor.scoring;

import dev.frameworkadvisor.knowledge.Criterion;
import dev.frameworkadvisor.knowledge.Option;
import dev.frameworkadvisor.profile.Priority;

/**
 * The contribution of an answered criterion to the scores and to the overall margin.
 *
 * @param weight importance times priority, 0 to 10; 0 if the criterion does not count
 * @param total four times the sum of all weights of the profile: the denominator of the points
 */
public record Contribution(Criterion criterion, Option option, Priority priority, int weight, int total) {

    /** Returns the points added to the score of Django. */
    public Points django() {
        return new Points(weight * option.fit().django(), total);
    }

    /** Returns the points added to the score of Flask. */
    public Points flask() {
        return new Points(weight * option.fit().flask(), total);
    }

    /** Returns the points added to the overall margin: positive for Django, negative for Flask. */
    public Points toMargin() {
        return new Points(difference(), total);
    }

    /** Returns the numerator of {@link #toMargin()}: weight times difference of the fits. */
    public int difference() {
        return weight * option.fit().difference();
    }
}
