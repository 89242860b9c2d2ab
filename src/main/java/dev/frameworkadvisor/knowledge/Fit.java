package dev.frameworkadvisor.knowledge;

/**
 * How well each framework serves an answer, on the derivation scale.
 *
 * @param django 0 (lacks what the answer demands) to 4 (named the best for it)
 * @param flask the same for Flask
 */
public record Fit(int django, int flask) {

    /** The fit that an unanswered criterion counts for both frameworks. */
    public static final int NEUTRAL = 2;

    /** The highest fit: the denominator of every score. */
    public static final int HIGHEST = 4;

    /** How far the answer leans to Django: -4 (to Flask) to 4. */
    public int difference() {
        return django - flask;
    }
}
