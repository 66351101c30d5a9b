package org.openwide.patientrecord.domain;

/** Whether other patients of the same practice, not archived, have the same contacts. */
public record Sharing(boolean mobile, boolean email) {

    public static final Sharing NONE = new Sharing(false, false);
}
