package org.openwide.patientrecord.domain;

/** What came of the practice's edit of a record. */
public sealed interface RecordEdit {

    record Created(PatientRecord patient) implements RecordEdit {}

    /** The record is as the practice wants it, whether or not that took a change. */
    record Edited(PatientRecord patient) implements RecordEdit {}

    /** Someone else changed the record since the practice last read it. */
    record Stale() implements RecordEdit {}
}
