package dev.frameworkadvisor.scoring;

import dev.frameworkadvisor.knowledge.MarginHorizon;

/**
 * The lead of Django over Flask in points; negative if Flask leads.
 *
 * @param overall over all criteria
 * @param now over the criteria that count for the first version
 * @param later over the criteria that count for later stages
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
