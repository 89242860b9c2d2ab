package dev.frameworkadvisor.analysis.robustness;

/**
 * Bounds on errors of weights and of fits: a condition, rule or verdict cannot change under errors below them.
 *
 * @param weights relative error of all weights at once
 * @param fits error of all answered differences of fits at once
 */
record Radii(Radius weights, Radius fits) {

    /** Any error can cause a change. */
    static final Radii NONE = new Radii(new Radius(0, 1), new Radius(0, 1));

    /** No error can cause a change. */
    static final Radii UNLIMITED = new Radii(Radius.UNLIMITED_WEIGHTS, Radius.UNLIMITED_FITS);

    Radii min(Radii other) {
        return new Radii(weights.min(other.weights), fits.min(other.fits));
    }

    Radii max(Radii other) {
        return new Radii(weights.max(other.weights), fits.max(other.fits));
    }
}
