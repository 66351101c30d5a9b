package org.openwide.event.registrationlink;

import java.util.List;

/** The practice that issued the link, with the regions (ISO 3166-1 alpha-2) whose mobile numbers it serves. */
public record LinkPractice(String name, String phone, List<String> regions) {

    public LinkPractice {
        regions = List.copyOf(regions);
    }
}
