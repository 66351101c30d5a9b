package org.openwide.registration.application;

import java.util.List;
import org.openwide.event.field.Checked;
import org.openwide.event.field.EmailText;
import org.openwide.registration.domain.ConfirmingEmail;
import org.openwide.registration.domain.DetailsEntry;
import org.openwide.registration.domain.EmailAddress;
import org.openwide.registration.domain.FieldError;
import org.openwide.registration.domain.InvisibleMarks;
import org.openwide.registration.domain.Outcome;
import org.openwide.registration.domain.Rules;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Takes another email address than the one that was mistyped, and emails a new link there. */
@Component
public class ChangeEmail {

    private final Steps steps;
    private final Rules rules;
    private final Fresh fresh;

    ChangeEmail(Steps steps, Rules rules, Fresh fresh) {
        this.steps = steps;
        this.rules = rules;
        this.fresh = fresh;
    }

    public Mono<Outcome> change(Access access, String typed) {
        var token = fresh.token();
        var noticeId = fresh.noticeId();
        return steps.take(access, ConfirmingEmail.class, (confirming, now) -> switch (EmailText.check(
                InvisibleMarks.takenOutOf(typed))) {
            case Checked.Valid<String>(var text) ->
                confirming.readdress(new EmailAddress(text), token, noticeId, rules, now);
            case Checked.Invalid<String>(var code) -> new DetailsEntry.Invalid(List.of(new FieldError("email", code)));
        });
    }
}
