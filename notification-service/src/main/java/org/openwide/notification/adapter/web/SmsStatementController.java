package org.openwide.notification.adapter.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openwide.notification.application.DrawUpStatement;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** What a practice's texts of a month cost: as JSON, or as a table for whoever asks for one. */
@RestController
public class SmsStatementController {

    private static final MediaType CSV = new MediaType("text", "csv", UTF_8);

    private final DrawUpStatement statements;
    private final Months months;

    public SmsStatementController(DrawUpStatement statements, InstantSource clock) {
        this.statements = statements;
        this.months = new Months(clock);
    }

    @GetMapping("/api/practices/{practiceId}/sms-charges/statement")
    Mono<ResponseEntity<?>> statement(
            @PathVariable String practiceId,
            @RequestParam(required = false) @Nullable String month,
            ServerHttpRequest request) {
        boolean table = wantsTable(request.getHeaders().getAccept());
        return statements
                .draw(practiceId, months.of(month))
                .map(SmsStatementView::of)
                .map(view -> table ? table(view) : ResponseEntity.ok(view));
    }

    /** The one of the two that is asked for by name and wanted most. */
    private static boolean wantsTable(List<MediaType> accepted) {
        return accepted.stream()
                .filter(type -> type.equalsTypeAndSubtype(CSV) || type.equalsTypeAndSubtype(MediaType.APPLICATION_JSON))
                .max(Comparator.comparingDouble(MediaType::getQualityValue))
                .filter(type -> type.equalsTypeAndSubtype(CSV))
                .isPresent();
    }

    private static ResponseEntity<byte[]> table(SmsStatementView view) {
        var name = ContentDisposition.attachment()
                .filename("sms-charges-" + view.practiceId().replaceAll("[^0-9A-Za-z._-]", "_") + "-" + view.month()
                        + ".csv")
                .build();
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(SmsChargesCsv.of(view.charges()).getBytes(UTF_8));
    }
}
