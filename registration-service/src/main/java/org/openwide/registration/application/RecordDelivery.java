package org.openwide.registration.application;

import org.openwide.registration.application.Registrations.Key;
import org.openwide.registration.domain.DeliveryNews;
import org.openwide.registration.domain.RegistrationId;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Notes what became of a text or an email, for the patient to see. */
@Component
public class RecordDelivery {

    private final Registrations registrations;

    RecordDelivery(Registrations registrations) {
        this.registrations = registrations;
    }

    /** Takes up news of one notice, unless later news of it were heard before. */
    public Mono<Void> record(RegistrationId id, DeliveryNews news) {
        return registrations
                .decide(new Key.ById(id), registration -> registration.hear(news))
                .then();
    }
}
