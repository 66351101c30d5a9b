package org.openwide.gateway.domain;

/** The practice that a registration belongs to, for the patient to ring. */
public record Practice(String id, String name, String phone) {

    /** The number as a phone dials it. */
    public String dialled() {
        return phone.replaceAll("\\(0\\)|[^+0-9]", "");
    }
}
