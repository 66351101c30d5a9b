package org.openwide.registration.domain;

import java.util.List;

/**
 * The practice that issued the link, as it shows itself to patients.
 *
 * @param regions ISO 3166-1 alpha-2: where the mobile numbers that it texts are from, its own first
 */
public record Practice(String id, String name, String phone, List<String> regions) {

    public Practice {
        regions = List.copyOf(regions);
    }
}
