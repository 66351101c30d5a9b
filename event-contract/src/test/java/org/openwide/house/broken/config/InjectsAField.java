package org.openwide.house.broken.config;

import org.springframework.beans.factory.annotation.Autowired;

class InjectsAField {

    @Autowired
    private Runnable injected = () -> {};

    void run() {
        injected.run();
    }
}
