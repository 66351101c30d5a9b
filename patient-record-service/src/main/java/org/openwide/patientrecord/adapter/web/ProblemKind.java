package org.openwide.patientrecord.adapter.web;

import org.springframework.http.HttpStatus;

/** Every kind of refusal, with words that say what to do. None tells what else exists. */
enum ProblemKind {
    MALFORMED_REQUEST(
            HttpStatus.BAD_REQUEST,
            "malformed-request",
            "Malformed request",
            "Send a JSON object in UTF-8, as application/json."),
    CREDENTIALS_INVALID(
            HttpStatus.UNAUTHORIZED,
            "credentials-invalid",
            "Not authenticated",
            "Send a valid key as Authorization: Bearer KEY. It may have been revoked."),
    FORBIDDEN(HttpStatus.FORBIDDEN, "forbidden", "Not allowed", "This key does not allow that."),
    NOT_FOUND(HttpStatus.NOT_FOUND, "not-found", "Not found", "There is nothing here. Check the address."),
    METHOD_NOT_ALLOWED(
            HttpStatus.METHOD_NOT_ALLOWED, "method-not-allowed", "Method not allowed", "This cannot be done here."),
    NOT_READY_FOR_REGISTRATION(
            HttpStatus.CONFLICT,
            "not-ready-for-registration",
            "Not ready for registration",
            "Put the record right as the checks say, then ask for a link again."),
    PRECONDITION_FAILED(
            HttpStatus.PRECONDITION_FAILED,
            "precondition-failed",
            "The record has changed",
            "Read the record again and repeat the change with its new ETag."),
    REQUEST_TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE, "request-too-large", "Request too large", "Send at most 16 KiB."),
    REQUEST_INVALID(
            HttpStatus.UNPROCESSABLE_CONTENT,
            "request-invalid",
            "The request is not valid",
            "Put the named fields right and send the request again."),
    INTERNAL_ERROR(
            HttpStatus.INTERNAL_SERVER_ERROR,
            "internal-error",
            "Something went wrong",
            "Try again later. If it happens again, tell the operator the time."),
    UNAVAILABLE(
            HttpStatus.SERVICE_UNAVAILABLE, "unavailable", "Unavailable for the moment", "Try again in a few seconds.");

    private final HttpStatus status;
    private final String code;
    private final String title;
    private final String detail;

    ProblemKind(HttpStatus status, String code, String title, String detail) {
        this.status = status;
        this.code = code;
        this.title = title;
        this.detail = detail;
    }

    HttpStatus status() {
        return status;
    }

    String code() {
        return code;
    }

    String title() {
        return title;
    }

    String detail() {
        return detail;
    }
}
