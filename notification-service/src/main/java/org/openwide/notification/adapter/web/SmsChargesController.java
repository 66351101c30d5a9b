package org.openwide.notification.adapter.web;

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

    public SmsChargesController(ListSmsCharges list) {
        this.list = list;
    }

    @GetMapping("/api/practices/{practiceId}/sms-charges")
    Mono<SmsChargesView> list(
            @PathVariable String practiceId,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to) {
        return list.list(practiceId, Periods.of(from, to)).map(SmsChargesView::of);
    }
}
