package org.openwide.gateway.domain;

import static org.openwide.gateway.domain.Service.NOTIFICATION;
import static org.openwide.gateway.domain.Service.PATIENT_RECORD;
import static org.openwide.gateway.domain.Service.REGISTRATION;

import java.util.List;

/** Every call that the gateway lets through; what is not here does not exist from outside. */
public final class Contract {

    private static final String REGISTRATIONS = "/api/registrations/{registrationId}";
    private static final String PRACTICE = "/api/practices/{practiceId}";
    private static final String SMS_BUDGETS = "/api/sms-budgets";
    private static final String PATIENT = PRACTICE + "/patients/{patientId}";

    public static final List<Call> CALLS = List.of(
            new Call("POST", "/api/registrations", REGISTRATION),
            new Call("GET", REGISTRATIONS, REGISTRATION),
            new Call("PUT", REGISTRATIONS + "/details", REGISTRATION),
            new Call("PATCH", REGISTRATIONS + "/details", REGISTRATION),
            new Call("POST", REGISTRATIONS + "/details/confirmation", REGISTRATION),
            new Call("POST", REGISTRATIONS + "/mobile-code", REGISTRATION),
            new Call("POST", REGISTRATIONS + "/mobile-code/verification", REGISTRATION),
            new Call("POST", REGISTRATIONS + "/password", REGISTRATION),
            new Call("POST", REGISTRATIONS + "/email-confirmation", REGISTRATION),
            new Call("PUT", REGISTRATIONS + "/email", REGISTRATION),
            new Call("POST", REGISTRATIONS + "/terms-acceptance", REGISTRATION),
            new Call("GET", REGISTRATIONS + "/terms-receipt", REGISTRATION),
            new Call("POST", REGISTRATIONS + "/new-link-request", REGISTRATION),
            new Call("POST", REGISTRATIONS + "/access-token", REGISTRATION),
            new Call("POST", "/api/new-link-requests", REGISTRATION),
            new Call("POST", "/api/email-confirmations", REGISTRATION),
            new Call("GET", "/api/terms/{version}", REGISTRATION),
            new Call("PUT", PRACTICE, PATIENT_RECORD),
            new Call("GET", PRACTICE + "/brand", PATIENT_RECORD),
            new Call("GET", PRACTICE + "/logo", PATIENT_RECORD),
            new Call("POST", PRACTICE + "/keys", PATIENT_RECORD),
            new Call("DELETE", PRACTICE + "/keys/{keyId}", PATIENT_RECORD),
            new Call("PUT", PATIENT, PATIENT_RECORD),
            new Call("GET", PATIENT, PATIENT_RECORD),
            new Call("POST", PATIENT + "/registration-links", PATIENT_RECORD),
            new Call("GET", PATIENT + "/registration-links", PATIENT_RECORD),
            new Call("DELETE", PATIENT + "/registration-links/{linkId}", PATIENT_RECORD),
            new Call("GET", PRACTICE + "/registrations", PATIENT_RECORD),
            new Call("GET", PRACTICE + "/patient-updates", PATIENT_RECORD),
            new Call("GET", PRACTICE + "/sms-charges", NOTIFICATION),
            new Call("GET", PRACTICE + "/sms-charges/statement", NOTIFICATION),
            new Call("POST", "/api/sms-charges/reconciliation", NOTIFICATION),
            new Call("GET", PRACTICE + "/notifications", NOTIFICATION),
            new Call("GET", SMS_BUDGETS, NOTIFICATION),
            new Call("GET", SMS_BUDGETS + "/audit", NOTIFICATION),
            new Call("PUT", SMS_BUDGETS + "/{budget}/{key}", NOTIFICATION),
            new Call("DELETE", SMS_BUDGETS + "/{budget}/{key}", NOTIFICATION),
            new Call("POST", "/webhooks/vonage/delivery-receipts", NOTIFICATION),
            new Call("GET", "/webhooks/vonage/delivery-receipts", NOTIFICATION),
            new Call("POST", "/webhooks/sms/delivery-receipts", NOTIFICATION));

    private Contract() {}
}
