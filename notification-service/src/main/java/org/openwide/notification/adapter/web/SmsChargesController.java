package org.openwide.notification.adapter.web;

import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.openwide.notification.application.ListSmsCharges;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** What a practice's texts cost. */
@RestController
public class SmsChargesController {

    private final ListSmsCharges list;
    private final Periods periods;

    public SmsChargesController(ListSmsCharges list, InstantSource clock) {
        this.list = list;
        this.periods = new Periods(clock);
    }

    @GetMapping("/api/practices/{practiceId}/sms-charges")
    Mono<SmsChargesView> list(
            @PathVariable String practiceId,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to) {
        return list.list(practiceId, periods.of(from, to)).map(SmsChargesView::of);
    }
}
