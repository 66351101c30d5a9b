package org.openwide.patientrecord.adapter.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openwide.patientrecord.domain.Stuck;
import org.openwide.patientrecord.domain.Stuck.PhoneField;

/** Why a patient does not get on, for staff to act on. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record StuckView(
        String code,
        String message,
        @Nullable String reason,
        @Nullable List<String> mismatched,
        @Nullable Integer attemptsRemaining,
        @Nullable String mobileStandsIn) {

    static StuckView of(Stuck stuck) {
        return switch (stuck) {
            case Stuck.DetailsDiffer differ ->
                new StuckView(
                        "details-not-matched",
                        "What the patient confirmed differs from the record in these fields.",
                        null,
                        differ.fields(),
                        differ.attemptsRemaining(),
                        Words.optionalKebab(differ.mobileStandsIn()));
            case Stuck.Locked locked -> locked(locked);
            case Stuck.Ended ended ->
                because(
                        "ended",
                        "The registration ended with its link. Issue a new link unless the patient has one.",
                        ended.reason());
            case Stuck.TextFailed failed ->
                because("text-failed", "The text with the code could not be sent.", failed.reason());
            case Stuck.EmailFailed failed ->
                because("email-failed", "The email with the link could not be sent.", failed.reason());
            case Stuck.LinkNotDelivered failed ->
                because("link-not-delivered", "The registration link could not be sent.", failed.reason());
        };
    }

    private static StuckView locked(Stuck.Locked locked) {
        var fields = locked.fields().isEmpty() ? null : locked.fields();
        PhoneField elsewhere = locked.mobileStandsIn();
        return new StuckView(
                "locked",
                "Too many attempts failed. Issue a new link.",
                locked.reason(),
                fields,
                null,
                Words.optionalKebab(elsewhere));
    }

    private static StuckView because(String code, String message, String reason) {
        return new StuckView(code, message, reason, null, null, null);
    }
}
