package org.openwide.notification.adapter.web;

import org.openwide.event.database.DatabaseAway;
import org.openwide.notification.adapter.web.Problem.FieldProblem;
import org.openwide.notification.application.RefusedReceipt;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.codec.DecodingException;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.web.server.ContentTooLargeException;
import org.springframework.web.server.MethodNotAllowedException;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebInputException;
import org.springframework.web.server.UnsupportedMediaTypeStatusException;
import tools.jackson.core.JacksonException;

/** The one place that knows how refusals and faults look outside. */
final class Problems {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
    private static final Logger ALERTS = LoggerFactory.getLogger("org.openwide.alerts");

    static final Problem NOT_FOUND = Problem.of(404, "not-found", "Not found", "There is nothing at this address.");
    static final Problem KEY_INVALID =
            Problem.of(401, "credentials-invalid", "Not authenticated", "Send a valid key as a bearer token.");

    private static final Problem MALFORMED =
            Problem.of(400, "malformed-request", "Malformed request", "The request could not be read.");
    private static final Problem TOO_LARGE =
            Problem.of(413, "request-too-large", "Request too large", "A request may have at most 16 KiB.");
    private static final Problem EXPORT_TOO_LARGE =
            Problem.of(413, "request-too-large", "Request too large", "An export may have at most 10 MiB.");
    private static final Problem METHOD_NOT_ALLOWED =
            Problem.of(405, "method-not-allowed", "Method not allowed", "This address does not take this method.");
    private static final Problem UNSUPPORTED_TYPE = Problem.of(
            415, "unsupported-media-type", "Unsupported media type", "Send JSON or a form, and say which it is.");
    private static final Problem FORGED = Problem.of(
            401, "signature-invalid", "Signature not valid", "This delivery receipt is not signed by the provider.");
    private static final Problem UNAVAILABLE = Problem.of(
            503, "unavailable", "Unavailable", "Something we need is away for a moment. Please try again shortly.");
    private static final Problem INTERNAL = Problem.of(
            500, "internal-error", "Internal error", "Something went wrong on our side. Please try again later.");

    private Problems() {}

    static Problem of(Throwable failure) {
        return switch (failure) {
            case InvalidField invalid -> Problem.requestInvalid(invalid.field());
            case InvalidBudget invalid -> Problem.requestInvalid(invalid.fields());
            case RefusedReceipt refused -> receipt(refused);
            case ContentTooLargeException _, DataBufferLimitException _ -> TOO_LARGE;
            case ExportTooLarge _ -> EXPORT_TOO_LARGE;
            case MethodNotAllowedException _ -> METHOD_NOT_ALLOWED;
            case UnsupportedMediaTypeStatusException _ -> UNSUPPORTED_TYPE;
            case ServerWebInputException input ->
                input.getCause() instanceof DataBufferLimitException ? TOO_LARGE : MALFORMED;
            case JacksonException _, DecodingException _ -> MALFORMED;
            case AuthenticationServiceException _ -> away(failure);
            case ResponseStatusException other when other.getStatusCode() == HttpStatus.NOT_FOUND -> NOT_FOUND;
            case ResponseStatusException other when other.getStatusCode().is4xxClientError() -> MALFORMED;
            default -> DatabaseAway.isCauseOf(failure) ? away(failure) : unexpected(failure);
        };
    }

    private static Problem receipt(RefusedReceipt refused) {
        ALERTS.warn("ALERT receipt-refused: {}", refused.getMessage());
        return refused.field()
                .map(field -> Problem.requestInvalid(new FieldProblem(field, "wrong-type", "This cannot be used.")))
                .orElse(FORGED);
    }

    private static Problem away(Throwable failure) {
        LOG.warn("a dependency is away: {}", failure.getClass().getName());
        return UNAVAILABLE;
    }

    /** Messages may quote what was sent; the place where it happened does not. */
    private static Problem unexpected(Throwable failure) {
        LOG.error("a fault: {} at {}", failure.getClass().getName(), place(failure));
        return INTERNAL;
    }

    private static String place(Throwable failure) {
        var trace = failure.getStackTrace();
        return trace.length == 0 ? "an unknown place" : trace[0].toString();
    }
}
