package org.openwide.registration.adapter.web;

import static org.springframework.http.HttpStatus.BAD_REQUEST;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.CONTENT_TOO_LARGE;
import static org.springframework.http.HttpStatus.GONE;
import static org.springframework.http.HttpStatus.INTERNAL_SERVER_ERROR;
import static org.springframework.http.HttpStatus.LOCKED;
import static org.springframework.http.HttpStatus.SERVICE_UNAVAILABLE;
import static org.springframework.http.HttpStatus.TOO_MANY_REQUESTS;
import static org.springframework.http.HttpStatus.UNAUTHORIZED;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.util.Locale;
import org.springframework.http.HttpStatus;

/** Every problem of the patient API: its status, and words that a patient can act on. */
enum ProblemCode {
    ACCESS_TOKEN_INVALID(UNAUTHORIZED, "Signed out", "Open the link from your practice again to go on."),
    BODY_TOO_LARGE(CONTENT_TOO_LARGE, "Too much text", "Send 16 KiB at most."),
    CODE_EXPIRED(UNPROCESSABLE_CONTENT, "Code expired", "Ask for a new code and enter that one."),
    CODE_INCORRECT(UNPROCESSABLE_CONTENT, "Wrong code", "Enter the code from the latest text again."),
    DETAILS_INVALID(UNPROCESSABLE_CONTENT, "Details to correct", "Correct the details that are pointed out."),
    DETAILS_NOT_MATCHED(
            UNPROCESSABLE_CONTENT,
            "Details do not match",
            "Check every detail against what your practice has, or ring the practice."),
    EMAIL_LIMIT_REACHED(
            TOO_MANY_REQUESTS,
            "No more emails",
            "Look for the emails already sent, also in spam, or ring your practice."),
    EMAIL_LINK_EXPIRED(GONE, "Email link expired", "Use the link in the latest email, or ask for a new email."),
    EMAIL_LINK_UNKNOWN(Codes.MISSING, "Email link unknown", "Copy the whole link from the latest email."),
    EMAIL_LINK_USED(GONE, "Email already confirmed", "Go on where you entered your details."),
    EMAIL_TOO_SOON(TOO_MANY_REQUESTS, "Email just sent", "Wait a moment for the email before asking for another."),
    INTERNAL_ERROR(INTERNAL_SERVER_ERROR, "Something went wrong", "Try again in a moment, or ring your practice."),
    LINK_EXPIRED(GONE, "Link expired", "Ask your practice for a new link."),
    LINK_LOCKED(LOCKED, "Link locked", "There were too many tries: ask your practice for a new link."),
    LINK_REPLACED(GONE, "Link replaced", "Use the newest link from your practice."),
    LINK_UNKNOWN(Codes.MISSING, "Link unknown", "Copy the whole link that your practice gave you."),
    LINK_USED(GONE, "Already registered", "You have registered with this link; there is nothing left to do."),
    LINK_WITHDRAWN(GONE, "Link withdrawn", "Ask your practice for a new link."),
    MALFORMED_REQUEST(BAD_REQUEST, "Unreadable request", "Send one JSON object."),
    MOBILE_CODE_LIMIT_REACHED(TOO_MANY_REQUESTS, "No more texts", "Wait before asking again, or ring your practice."),
    MOBILE_CODE_TOO_SOON(TOO_MANY_REQUESTS, "Text just sent", "Wait a moment for the text before asking for another."),
    NOT_FOUND(Codes.MISSING, "Not found", "Check the address."),
    PASSWORD_INCORRECT(UNPROCESSABLE_CONTENT, "Wrong password", "Enter the password that you created just now."),
    PASSWORD_UNACCEPTABLE(
            UNPROCESSABLE_CONTENT,
            "Password too easy to guess",
            "Choose a longer password: four unrelated words do well."),
    REGISTRATION_LOCKED(LOCKED, "Registration locked", "There were too many tries: ask your practice for a new link."),
    REQUEST_INVALID(UNPROCESSABLE_CONTENT, "Request to correct", "Correct the fields that are pointed out."),
    STEP_OUT_OF_ORDER(CONFLICT, "Not the step to take now", "Go on at the step where your registration stands."),
    TERMS_OUTDATED(CONFLICT, "Newer terms", "Read and accept the terms that are in force now."),
    UNAVAILABLE(SERVICE_UNAVAILABLE, "Not available right now", "Try again in a moment.");

    private final HttpStatus status;
    private final String title;
    private final String detail;

    ProblemCode(HttpStatus status, String title, String detail) {
        this.status = status;
        this.title = title;
        this.detail = detail;
    }

    HttpStatus status() {
        return status;
    }

    String title() {
        return title;
    }

    String detail() {
        return detail;
    }

    /** The stable code, such as {@code link-expired}. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Keeps the status apart from this enum's own {@code NOT_FOUND}. */
    private static final class Codes {

        static final HttpStatus MISSING = HttpStatus.NOT_FOUND;
    }
}
