package org.openwide.gateway.application;

import org.openwide.gateway.domain.Answer;
import org.openwide.gateway.domain.Caller;
import org.openwide.gateway.domain.Session;
import org.openwide.gateway.domain.TermsReceipt;
import org.openwide.gateway.domain.TermsText;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The terms to read, and the receipt for those accepted. */
@Component
public class ReadTerms {

    private final PatientApi api;

    ReadTerms(PatientApi api) {
        this.api = api;
    }

    public Mono<Answer<TermsText>> read(String version, Caller caller) {
        return api.terms(version, caller);
    }

    public Mono<Answer<TermsReceipt>> receipt(Session session, Caller caller) {
        return api.receipt(session, caller);
    }
}
