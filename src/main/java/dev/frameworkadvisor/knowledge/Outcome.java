package dev.frameworkadvisor.knowledge;

/** The possible verdicts; the wire format calls the field {@code verdict}. */
public enum Outcome {
    /** Build with Django. */
    DJANGO,
    /** Build with Flask. */
    FLASK,
    /** Start with Flask for agility, migrate to Django. */
    FLASK_THEN_DJANGO,
    /** Flask for the services, Django for the core. */
    COMBINE,
    /** Both serve; the team's preference may decide. */
    NO_CLEAR_WINNER
}
