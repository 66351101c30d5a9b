package org.openwide.event;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openwide.event.notification.EmailFailed;
import org.openwide.event.notification.EmailSent;
import org.openwide.event.notification.SmsBudgetReached;
import org.openwide.event.notification.SmsFailed;
import org.openwide.event.notification.SmsSent;
import org.openwide.event.patientupdate.PatientUpdated;
import org.openwide.event.practice.PracticeBranded;
import org.openwide.event.registration.DetailsNotMatched;
import org.openwide.event.registration.DetailsSubmitted;
import org.openwide.event.registration.EmailConfirmationRequested;
import org.openwide.event.registration.EmailConfirmed;
import org.openwide.event.registration.MobileVerified;
import org.openwide.event.registration.NewLinkRequested;
import org.openwide.event.registration.OtpRequested;
import org.openwide.event.registration.PasswordSet;
import org.openwide.event.registration.RegistrationCompleted;
import org.openwide.event.registration.RegistrationEnded;
import org.openwide.event.registration.RegistrationLocked;
import org.openwide.event.registration.RegistrationStarted;
import org.openwide.event.registration.TermsAccepted;
import org.openwide.event.registrationlink.LinkDeliveryRequested;
import org.openwide.event.registrationlink.LinkIssued;
import org.openwide.event.registrationlink.LinkMatchDataChanged;
import org.openwide.event.registrationlink.LinkRevoked;
import org.openwide.event.smscharge.SmsCharged;

/** Every type of event: its name on the wire, where it travels and so who says it, and what it carries. */
public enum EventType {
    LINK_ISSUED("openwide.patient-record.LinkIssued.v1", Topic.REGISTRATION_LINKS, LinkIssued.class),
    LINK_MATCH_DATA_CHANGED(
            "openwide.patient-record.LinkMatchDataChanged.v1", Topic.REGISTRATION_LINKS, LinkMatchDataChanged.class),
    LINK_REVOKED("openwide.patient-record.LinkRevoked.v1", Topic.REGISTRATION_LINKS, LinkRevoked.class),
    LINK_DELIVERY_REQUESTED(
            "openwide.patient-record.LinkDeliveryRequested.v1", Topic.REGISTRATION_LINKS, LinkDeliveryRequested.class),
    REGISTRATION_STARTED(
            "openwide.registration.RegistrationStarted.v1", Topic.REGISTRATIONS, RegistrationStarted.class),
    DETAILS_SUBMITTED("openwide.registration.DetailsSubmitted.v1", Topic.REGISTRATIONS, DetailsSubmitted.class),
    DETAILS_NOT_MATCHED("openwide.registration.DetailsNotMatched.v1", Topic.REGISTRATIONS, DetailsNotMatched.class),
    OTP_REQUESTED("openwide.registration.OtpRequested.v1", Topic.REGISTRATIONS, OtpRequested.class),
    MOBILE_VERIFIED("openwide.registration.MobileVerified.v1", Topic.REGISTRATIONS, MobileVerified.class),
    PASSWORD_SET("openwide.registration.PasswordSet.v1", Topic.REGISTRATIONS, PasswordSet.class),
    EMAIL_CONFIRMATION_REQUESTED(
            "openwide.registration.EmailConfirmationRequested.v1",
            Topic.REGISTRATIONS,
            EmailConfirmationRequested.class),
    EMAIL_CONFIRMED("openwide.registration.EmailConfirmed.v1", Topic.REGISTRATIONS, EmailConfirmed.class),
    TERMS_ACCEPTED("openwide.registration.TermsAccepted.v1", Topic.REGISTRATIONS, TermsAccepted.class),
    REGISTRATION_COMPLETED(
            "openwide.registration.RegistrationCompleted.v1", Topic.REGISTRATIONS, RegistrationCompleted.class),
    REGISTRATION_LOCKED("openwide.registration.RegistrationLocked.v1", Topic.REGISTRATIONS, RegistrationLocked.class),
    REGISTRATION_ENDED("openwide.registration.RegistrationEnded.v1", Topic.REGISTRATIONS, RegistrationEnded.class),
    NEW_LINK_REQUESTED("openwide.registration.NewLinkRequested.v1", Topic.REGISTRATIONS, NewLinkRequested.class),
    SMS_SENT("openwide.notification.SmsSent.v1", Topic.NOTIFICATIONS, SmsSent.class),
    SMS_FAILED("openwide.notification.SmsFailed.v1", Topic.NOTIFICATIONS, SmsFailed.class),
    EMAIL_SENT("openwide.notification.EmailSent.v1", Topic.NOTIFICATIONS, EmailSent.class),
    EMAIL_FAILED("openwide.notification.EmailFailed.v1", Topic.NOTIFICATIONS, EmailFailed.class),
    SMS_BUDGET_REACHED("openwide.notification.SmsBudgetReached.v1", Topic.NOTIFICATIONS, SmsBudgetReached.class),
    SMS_CHARGED("openwide.notification.SmsCharged.v1", Topic.SMS_CHARGES, SmsCharged.class),
    PATIENT_UPDATED("openwide.patient-record.PatientUpdated.v1", Topic.PATIENT_UPDATES, PatientUpdated.class),
    PRACTICE_BRANDED("openwide.patient-record.PracticeBranded.v1", Topic.PRACTICES, PracticeBranded.class);

    private static final Map<String, EventType> BY_NAME =
            Arrays.stream(values()).collect(Collectors.toMap(EventType::typeName, Function.identity()));
    private static final Map<Class<?>, EventType> BY_DATA =
            Arrays.stream(values()).collect(Collectors.toMap(EventType::dataType, Function.identity()));

    private final String typeName;
    private final Topic topic;
    private final Class<? extends EventData> dataType;

    EventType(String typeName, Topic topic, Class<? extends EventData> dataType) {
        this.typeName = typeName;
        this.topic = topic;
        this.dataType = dataType;
    }

    /** The type with this name on the wire; empty for one that is newer than this code. */
    public static Optional<EventType> named(String typeName) {
        return Optional.ofNullable(BY_NAME.get(typeName));
    }

    /** The type of this data. */
    public static EventType of(EventData data) {
        return Optional.ofNullable(BY_DATA.get(data.getClass()))
                .orElseThrow(() -> new IllegalArgumentException("no event type carries " + data.getClass()));
    }

    /** Its name on the wire, such as {@code openwide.registration.OtpRequested.v1}. */
    public String typeName() {
        return typeName;
    }

    public Topic topic() {
        return topic;
    }

    /** Who says it: a topic has one writer. */
    public EventSource source() {
        return topic.writer();
    }

    public Class<? extends EventData> dataType() {
        return dataType;
    }
}
