package dev.frameworkadvisor.knowledge;

/**
 * How well each framework suits an answer, on the derivation scale.
 *
 * @param django fit of Django: 0 (lacks what the answer requires) to 4 (named as the best choice)
 * @param flask fit of Flask on the same scale
 */
public record Fit(int django, int flask) {

    /** The fit of both frameworks for an unanswered criterion. */
    public static final int NEUTRAL = 2;

    /** The highest fit; scores are relative to it. */
    public static final int HIGHEST = 4;

    /** Returns the advantage of Django: -4 (Flask is better) to 4. */
    public int difference() {
        return django - flask;
    }
}
