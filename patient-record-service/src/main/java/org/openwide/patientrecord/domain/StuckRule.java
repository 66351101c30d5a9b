package org.openwide.patientrecord.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openwide.patientrecord.domain.Delivery.Failed;
import org.openwide.patientrecord.domain.NumberPlan.Textability;
import org.openwide.patientrecord.domain.Stuck.PhoneField;

/** A registration is stuck when the last thing that happened to it was a failure. */
public final class StuckRule {

    private static final String MOBILE = "mobile";

    private final NumberPlan plan;

    public StuckRule(NumberPlan plan) {
        this.plan = plan;
    }

    /** The most telling reason, or none when the patient can get on by themselves. */
    public Optional<Stuck> why(RegistrationLink link, PatientDetails patient, List<String> regions) {
        var progress = link.progress();
        var mismatch = progress.mismatch();
        var fields = mismatch == null ? List.<String>of() : mismatch.fields();
        if (progress.stop().lockedBecause() != null) {
            return Optional.of(
                    new Stuck.Locked(progress.stop().lockedBecause(), fields, mobileField(fields, patient, regions)));
        }
        if (progress.stop().endedBecause() != null) {
            return Optional.of(new Stuck.Ended(progress.stop().endedBecause()));
        }
        if (mismatch != null) {
            return Optional.of(new Stuck.DetailsDiffer(
                    fields, mismatch.attemptsRemaining(), mobileField(fields, patient, regions)));
        }
        return undelivered(link);
    }

    /** The kind of reason alone, for counting. */
    static Optional<String> kind(RegistrationLink link) {
        var progress = link.progress();
        if (progress.stop().lockedBecause() != null) {
            return Optional.of("locked");
        }
        if (progress.stop().endedBecause() != null) {
            return Optional.of("ended");
        }
        if (progress.mismatch() != null) {
            return Optional.of("details-not-matched");
        }
        return undelivered(link).map(stuck -> switch (stuck) {
            case Stuck.TextFailed _ -> "text-failed";
            case Stuck.EmailFailed _ -> "email-failed";
            case Stuck.LinkNotDelivered _ -> "link-not-delivered";
            case Stuck.DetailsDiffer _ -> "details-not-matched";
            case Stuck.Locked _ -> "locked";
            case Stuck.Ended _ -> "ended";
        });
    }

    private static Optional<Stuck> undelivered(RegistrationLink link) {
        var progress = link.progress();
        var sendings = progress.sendings();
        return failure(link, sendings.awaitedCode(), Stuck.TextFailed::new).or(() -> switch (progress.step()) {
            case null -> failure(link, link.delivery(), Stuck.LinkNotDelivered::new);
            case EMAIL_CONFIRMATION -> failure(link, sendings.email(), Stuck.EmailFailed::new);
            case DETAILS, MOBILE_CODE, PASSWORD, TERMS, COMPLETE, LOCKED -> Optional.empty();
        });
    }

    private static Optional<Stuck> failure(
            RegistrationLink link, @Nullable UUID notification, Function<String, Stuck> because) {
        return link.notices().of(notification) instanceof Failed failed
                ? Optional.of(because.apply(failed.reason()))
                : Optional.empty();
    }

    private @Nullable PhoneField mobileField(List<String> differing, PatientDetails patient, List<String> regions) {
        if (!differing.contains(MOBILE)) {
            return null;
        }
        if (isTextable(patient.phones().home(), regions)) {
            return PhoneField.HOME;
        }
        return isTextable(patient.phones().work(), regions) ? PhoneField.WORK : null;
    }

    private boolean isTextable(@Nullable PhoneNumber number, List<String> regions) {
        return number != null && plan.of(number, regions) == Textability.TEXTABLE;
    }
}
