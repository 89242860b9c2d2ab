package dev.frameworkadvisor.http;

import java.util.Set;

/** Query parameters that newsletters, social networks and advertisers add to links. Pages ignore them. */
public final class TrackingParameters {

    private static final String CAMPAIGN = "utm_";

    private static final Set<String> CLICKS = Set.of(
            "_ga",
            "_gl",
            "_hsenc",
            "_hsmi",
            "dclid",
            "fbclid",
            "gad_source",
            "gbraid",
            "gclid",
            "igshid",
            "li_fat_id",
            "mc_cid",
            "mc_eid",
            "msclkid",
            "ref",
            "ref_src",
            "ttclid",
            "twclid",
            "wbraid",
            "yclid");

    private TrackingParameters() {}

    /** Returns whether the parameter only tracks where a visitor comes from. */
    public static boolean contains(String name) {
        return name.startsWith(CAMPAIGN) || CLICKS.contains(name);
    }
}
