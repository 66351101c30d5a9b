package org.openwide.notification.adapter.sms;

import java.time.InstantSource;
import java.util.Map;
import org.openwide.notification.application.RecordReceipt;
import org.openwide.notification.application.RefusedReceipt;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Where Vonage reports what became of a text; anything it does not get a 200 for, it reports again for a day. */
@RestController
public class ReceiptWebhook {

    private static final String PATH = "/webhooks/vonage/delivery-receipts";

    private final SignatureCheck signature;
    private final DeliveryReceipts receipts;
    private final RecordReceipt record;
    private final InstantSource clock;

    public ReceiptWebhook(SignatureCheck signature, VonageAccount account, RecordReceipt record, InstantSource clock) {
        this.signature = signature;
        this.receipts = new DeliveryReceipts(account.currency());
        this.record = record;
        this.clock = clock;
    }

    @PostMapping(path = PATH, consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.OK)
    Mono<Void> receiveJson(@RequestBody String body) {
        return receive(ReceiptFields.ofJson(body));
    }

    @PostMapping(path = PATH, consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    @ResponseStatus(HttpStatus.OK)
    Mono<Void> receiveForm(ServerWebExchange exchange) {
        return exchange.getFormData().map(ReceiptFields::ofForm).flatMap(this::receive);
    }

    /** Vonage can be set to this as well. */
    @GetMapping(PATH)
    @ResponseStatus(HttpStatus.OK)
    Mono<Void> receiveQuery(ServerWebExchange exchange) {
        return receive(ReceiptFields.ofForm(exchange.getRequest().getQueryParams()));
    }

    /** Off the event loop: what is known of a country's numbers is read from a file with the first of them. */
    private Mono<Void> receive(Map<String, String> fields) {
        if (!signature.passes(fields)) {
            throw RefusedReceipt.forged();
        }
        return Mono.fromCallable(() -> receipts.read(fields, clock.instant()))
                .subscribeOn(Schedulers.boundedElastic())
                .flatMap(addressed -> record.record(addressed.id(), addressed.receipt()));
    }
}
