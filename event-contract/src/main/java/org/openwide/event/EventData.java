package org.openwide.event;

/** What an event says. Personal data and secrets stand in it only {@link Sealed}. */
public interface EventData {

    /** The practice whose event this is. */
    String practiceId();

    /** The practice's id of the patient, unique within the practice. */
    String patientId();

    /** What the event is about: its CloudEvents subject and its key on the topic. */
    String subject();
}
