package org.openwide.patientrecord.domain;

/** A phone number of any kind, in E.164. */
public record PhoneNumber(String e164) {

    @Override
    public String toString() {
        return "PhoneNumber[masked]";
    }
}
