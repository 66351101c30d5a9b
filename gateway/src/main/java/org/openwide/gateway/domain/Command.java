package org.openwide.gateway.domain;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What a patient does at a step. */
public sealed interface Command {

    /** Any of the details, by the names that the API has for them, in the order of the page. */
    record EnterDetails(Map<String, String> details) implements Command {

        public EnterDetails {
            details = Collections.unmodifiableMap(new LinkedHashMap<>(details));
        }

        @Override
        public String toString() {
            return "EnterDetails[masked]";
        }
    }

    record ConfirmDetails() implements Command {}

    record SendCode() implements Command {}

    /** The code as typed: people set digits apart, and the code is none the worse for it. */
    record EnterCode(String code) implements Command {

        public EnterCode {
            code = code.replaceAll("[\\s\\u00a0.\\-\u2010-\u2015]", "");
        }

        @Override
        public String toString() {
            return "EnterCode[masked]";
        }
    }

    record CreatePassword(String password) implements Command {

        @Override
        public String toString() {
            return "CreatePassword[masked]";
        }
    }

    record SendEmail() implements Command {}

    /** Another address, while the link to the first is still out. */
    record ChangeEmail(String email) implements Command {

        @Override
        public String toString() {
            return "ChangeEmail[masked]";
        }
    }

    /** @param read the language that they were read in, whatever another window was switched to since */
    record AcceptTerms(String version, Optional<PageLanguage> read) implements Command {}
}
