package org.openwide.patientrecord.application;

import org.openwide.event.Event;
import org.openwide.event.EventData;
import org.openwide.patientrecord.domain.PatientEvent;
import org.openwide.patientrecord.domain.PatientKey;
import org.openwide.patientrecord.domain.Practice;

/** Says what happened in words that other services understand, with its secrets sealed to those who need them. */
public interface PublishedLanguage {

    /**
     * The event, ready to publish, in the trace of the current step.
     *
     * @param sequence its place among the events of this patient on the same topic, from 1
     */
    Event<? extends EventData> say(PatientKey patient, PatientEvent happened, long sequence);

    /**
     * How the practice shows itself from now on, ready to publish.
     *
     * @param sequence its place among the events of this practice, from 1
     */
    Event<? extends EventData> say(Practice practice, long sequence);
}
