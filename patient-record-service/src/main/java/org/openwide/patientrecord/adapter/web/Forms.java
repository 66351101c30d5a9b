package org.openwide.patientrecord.adapter.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.openwide.event.field.FieldCode;
import org.openwide.event.field.Language;
import org.openwide.patientrecord.domain.BrandingForm;
import org.openwide.patientrecord.domain.FieldError;
import org.openwide.patientrecord.domain.KeyForm;
import org.openwide.patientrecord.domain.LinkWish;
import org.openwide.patientrecord.domain.PatientForm;
import org.openwide.patientrecord.domain.PracticeForm;
import org.openwide.patientrecord.domain.SendBy;

/** Reads the bodies of the practice API. */
final class Forms {

    private Forms() {}

    static PracticeForm practice(byte @Nullable [] body) {
        var json = JsonForm.read(body);
        var form = new PracticeForm(
                json.text("name"),
                json.text("phone"),
                json.text("timeZone"),
                json.texts("regions"),
                json.text("language"),
                new BrandingForm(json.text("colour"), json.text("logo")));
        json.check();
        return form;
    }

    static KeyForm key(byte @Nullable [] body) {
        var json = JsonForm.read(body);
        var form = new KeyForm(json.text("label"));
        json.check();
        return form;
    }

    static PatientForm patient(byte @Nullable [] body) {
        var json = JsonForm.read(body);
        var phones = json.object("phones");
        var form = new PatientForm(
                json.text("givenName"),
                json.text("familyName"),
                json.text("knownAs"),
                json.text("dateOfBirth"),
                json.text("email"),
                phones.text("mobile"),
                phones.text("home"),
                phones.text("work"),
                json.truth("archived"));
        phones.refuseOthers();
        json.check();
        return form;
    }

    static LinkWish link(byte @Nullable [] body) {
        var json = JsonForm.read(body);
        var sendBy = json.text("sendBy");
        var language = json.text("language");
        json.check();
        return new LinkWish(sendBy(sendBy), language == null ? null : language(language));
    }

    private static SendBy sendBy(@Nullable String text) {
        if (text == null) {
            throw wrong("sendBy", FieldCode.REQUIRED);
        }
        return Arrays.stream(SendBy.values())
                .filter(sendBy -> sendBy.name().toLowerCase(Locale.ROOT).equals(text))
                .findFirst()
                .orElseThrow(() -> wrong("sendBy", FieldCode.WRONG_TYPE));
    }

    private static Language language(String code) {
        return Language.of(code).orElseThrow(() -> wrong("language", FieldCode.WRONG_TYPE));
    }

    private static Refusal.Invalid wrong(String field, FieldCode code) {
        return new Refusal.Invalid(List.of(new FieldError(field, code)));
    }
}
