package org.openwide.gateway.adapter.web;

import org.openwide.gateway.domain.JourneyPage;

/** What a waiting page hears: the page where the registration is now, how far the message came, and words for it. */
record News(String page, String state, String text) {

    /** The page is to be asked for anew: it will say why nothing goes on here. */
    static final News ENDED = new News(JourneyPage.ROOT, "ended", "");
}
