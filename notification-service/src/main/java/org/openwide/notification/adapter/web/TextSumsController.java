package org.openwide.notification.adapter.web;

import org.openwide.notification.application.SumTexts;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** What texts cost, for operators. The gateway doesn't route here. */
@RestController
public class TextSumsController {

    public static final String PATHS = "/api/operations/**";

    private static final int LONGEST = 92;

    private final SumTexts sum;

    public TextSumsController(SumTexts sum) {
        this.sum = sum;
    }

    @GetMapping("/api/operations/texts")
    Mono<TextSumsView> texts(@RequestParam(defaultValue = "30") int days) {
        if (days < 1 || days > LONGEST) {
            throw new InvalidField("days", "wrong-type", "This must be from 1 to 92.");
        }
        return sum.ofTheLast(days).map(TextSumsView::of);
    }
}
