package org.openwide.house.broken.domain;

import java.util.UUID;

class MakesItsOwnId {

    UUID id() {
        return UUID.randomUUID();
    }
}
