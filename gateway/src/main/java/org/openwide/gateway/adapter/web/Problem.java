package org.openwide.gateway.adapter.web;

import org.springframework.http.HttpStatus;

/** Every refusal that the gateway itself gives, with words that a patient can act on. */
enum Problem {
    MALFORMED_REQUEST(HttpStatus.BAD_REQUEST, "Malformed request", "This request could not be read."),
    FORM_REFUSED(
            HttpStatus.FORBIDDEN,
            "Form refused",
            "This form did not come from the page that is open now. Please go back to it and try again."),
    NOT_FOUND(
            HttpStatus.NOT_FOUND,
            "Not found",
            "There is nothing at this address. Please check the link you were given."),
    METHOD_NOT_ALLOWED(
            HttpStatus.METHOD_NOT_ALLOWED, "Method not allowed", "This address does not take that kind of request."),
    REQUEST_TIMED_OUT(
            HttpStatus.REQUEST_TIMEOUT,
            "Request timed out",
            "Your request took too long to arrive. Please check your connection and try again."),
    BODY_TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE, "Body too large", "That is more than we can take. Please send less."),
    TOO_MANY_REQUESTS(
            HttpStatus.TOO_MANY_REQUESTS,
            "Too many requests",
            "There were too many requests from your network. Please wait a minute and try again."),
    INTERNAL_ERROR(
            HttpStatus.INTERNAL_SERVER_ERROR,
            "Internal error",
            "Something went wrong on our side. Please try again, or call your practice."),
    UNAVAILABLE(
            HttpStatus.SERVICE_UNAVAILABLE,
            "Unavailable",
            "We cannot do this right now. Please try again in a moment; what you did so far is kept.");

    final HttpStatus status;
    final String title;
    final String detail;

    Problem(HttpStatus status, String title, String detail) {
        this.status = status;
        this.title = title;
        this.detail = detail;
    }

    /** The code of the contract, such as `too-many-requests`. */
    String code() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
