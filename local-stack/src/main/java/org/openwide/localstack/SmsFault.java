package org.openwide.localstack;

/** How the phone network fails a sender. */
public sealed interface SmsFault {

    /** Answers properly, with one of Vonage's statuses other than 0; the text is not taken. */
    record Refusal(int status) implements SmsFault {}

    /** Answers with an HTTP error; the text is not taken. */
    record HttpError(int status) implements SmsFault {}

    /** Takes the text and never answers; the delivery receipt comes all the same. */
    record Timeout() implements SmsFault {}

    /** Hangs up without an answer; the text is not taken. */
    record Drop() implements SmsFault {}

    /** Takes the text and hangs up in the middle of the answer. */
    record HalfAnswer() implements SmsFault {}

    /** Takes the text and answers with a web page, as a proxy on the way may. */
    record WebPage() implements SmsFault {}
}
