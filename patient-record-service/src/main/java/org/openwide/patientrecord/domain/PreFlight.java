package org.openwide.patientrecord.domain;

import static org.openwide.patientrecord.domain.CheckCode.ALREADY_REGISTERED;
import static org.openwide.patientrecord.domain.CheckCode.DATE_OF_BIRTH_MISSING;
import static org.openwide.patientrecord.domain.CheckCode.EMAIL_SHARED;
import static org.openwide.patientrecord.domain.CheckCode.MOBILE_IN_HOME_FIELD;
import static org.openwide.patientrecord.domain.CheckCode.MOBILE_IN_WORK_FIELD;
import static org.openwide.patientrecord.domain.CheckCode.MOBILE_MISSING;
import static org.openwide.patientrecord.domain.CheckCode.MOBILE_NOT_TEXTABLE;
import static org.openwide.patientrecord.domain.CheckCode.MOBILE_SHARED;
import static org.openwide.patientrecord.domain.CheckCode.PATIENT_ARCHIVED;
import static org.openwide.patientrecord.domain.CheckCode.REGION_NOT_SERVED;
import static org.openwide.patientrecord.domain.CheckCode.TEXTS_MAY_BE_CHARGED;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openwide.patientrecord.domain.CheckCode.Severity;
import org.openwide.patientrecord.domain.NumberPlan.Textability;

/** Looks at a record before a link is issued, so that nobody pays for a text that leads nowhere. */
public final class PreFlight {

    private final NumberPlan plan;

    public PreFlight(NumberPlan plan) {
        this.plan = plan;
    }

    /** Everything there is to say, in the order of the codes. */
    public Checks of(PatientRecord patient, List<String> regions, Sharing sharing) {
        var codes = EnumSet.of(TEXTS_MAY_BE_CHARGED);
        codes.addAll(mobile(patient.details().phones(), regions));
        add(codes, patient.details().dateOfBirth() == null, DATE_OF_BIRTH_MISSING);
        add(codes, patient.details().archived(), PATIENT_ARCHIVED);
        add(codes, patient.isRegistered(), ALREADY_REGISTERED);
        add(codes, sharing.mobile(), MOBILE_SHARED);
        add(codes, sharing.email(), EMAIL_SHARED);
        return new Checks(List.copyOf(codes));
    }

    /** Only the number in the mobile field is ever texted, so one that stands elsewhere is worth saying. */
    private Set<CheckCode> mobile(Phones phones, List<String> regions) {
        var codes = EnumSet.noneOf(CheckCode.class);
        var mobile = phones.mobile();
        var textability = mobile == null ? null : plan.of(mobile, regions);
        if (textability == Textability.TEXTABLE) {
            return codes;
        }
        add(codes, textability == Textability.NOT_TEXTABLE, MOBILE_NOT_TEXTABLE);
        add(codes, textability == Textability.REGION_NOT_SERVED, REGION_NOT_SERVED);
        add(codes, isTextable(phones.home(), regions), MOBILE_IN_HOME_FIELD);
        add(codes, isTextable(phones.work(), regions), MOBILE_IN_WORK_FIELD);
        add(codes, codes.isEmpty(), MOBILE_MISSING);
        return codes;
    }

    private boolean isTextable(@Nullable PhoneNumber number, List<String> regions) {
        return number != null && plan.of(number, regions) == Textability.TEXTABLE;
    }

    private static void add(Set<CheckCode> codes, boolean applies, CheckCode code) {
        if (applies) {
            codes.add(code);
        }
    }

    /** What was found. */
    public record Checks(List<CheckCode> codes) {

        public boolean ready() {
            return codes.stream().noneMatch(code -> code.severity() == Severity.ERROR);
        }
    }
}
