package dev.frameworkadvisor.scoring;

import dev.frameworkadvisor.knowledge.MarginHorizon;

/**
 * How far Django leads Flask, in points; negative where Flask leads.
 *
 * @param overall over all criteria
 * @param now over the criteria that count for the first version
 * @param later over the criteria that count for where the project is going
 */
public record Margins(Points overall, Points now, Points later) {

    public Points over(MarginHorizon horizon) {
        return switch (horizon) {
            case OVERALL -> overall;
            case NOW -> now;
            case LATER -> later;
        };
    }
}
