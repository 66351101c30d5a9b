package org.openwide.gateway.adapter.web;

import java.time.InstantSource;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.openwide.gateway.domain.Portal;
import org.springframework.stereotype.Component;

/** What is around every page for operators. */
@Component
class OpsLayout {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm z", Locale.UK);

    private final Assets assets;
    private final Portal portal;
    private final InstantSource clock;

    OpsLayout(Assets assets, Portal portal, InstantSource clock) {
        this.assets = assets;
        this.portal = portal;
        this.clock = clock;
    }

    Map<String, Object> model(OpsVisit visit, String here) {
        return Map.of(
                "css", assets.href("openwide.css"),
                "opsCss", assets.href("ops.css"),
                "icon", assets.href("icon.svg"),
                "formToken", visit.formToken(),
                "here", here,
                "asOf", TIME.format(clock.instant().atZone(portal.timeZone())));
    }
}
