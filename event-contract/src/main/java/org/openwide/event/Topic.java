package org.openwide.event;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** The topics, by the words of the product, and who writes each. Names are fixed; partitions and replicas are the installation's. */
public enum Topic {
    REGISTRATION_LINKS(Names.REGISTRATION_LINKS, EventSource.PATIENT_RECORD_SERVICE, false),
    REGISTRATIONS(Names.REGISTRATIONS, EventSource.REGISTRATION_SERVICE, false),
    NOTIFICATIONS(Names.NOTIFICATIONS, EventSource.NOTIFICATION_SERVICE, false),
    SMS_CHARGES(Names.SMS_CHARGES, EventSource.NOTIFICATION_SERVICE, true),
    PATIENT_UPDATES(Names.PATIENT_UPDATES, EventSource.PATIENT_RECORD_SERVICE, false),
    PRACTICES(Names.PRACTICES, EventSource.PATIENT_RECORD_SERVICE, true);

    /** How long a topic with personal data, sealed or not, keeps it at most. */
    public static final Duration RETENTION = Duration.ofDays(28);

    /** A broker deletes whole segments, so an event can outlive {@code retention.ms} by as long as one segment spans. */
    private static final Duration SEGMENT = Duration.ofHours(12);

    private static final Duration KEPT = RETENTION.minusDays(1);

    private final String topicName;
    private final EventSource writer;
    private final boolean compacted;

    Topic(String topicName, EventSource writer, boolean compacted) {
        this.topicName = topicName;
        this.writer = writer;
        this.compacted = compacted;
    }

    public String topicName() {
        return topicName;
    }

    /** The one service whose events it carries. */
    public EventSource writer() {
        return writer;
    }

    /** Where a consumer group puts the events of this topic that it could not process. */
    public String deadLetters(String group) {
        return topicName + "." + group + ".dlt";
    }

    /** The broker's settings for this topic. */
    public Map<String, String> settings(int replication) {
        var settings = new HashMap<String, String>();
        settings.put("min.insync.replicas", replication >= 3 ? "2" : "1");
        if (compacted) {
            settings.put("cleanup.policy", "compact");
        } else {
            settings.put("cleanup.policy", "delete");
            settings.put("retention.ms", String.valueOf(KEPT.toMillis()));
            settings.put("segment.ms", String.valueOf(SEGMENT.toMillis()));
        }
        return settings;
    }

    /** The names as constants, for annotations. */
    public static final class Names {
        public static final String REGISTRATION_LINKS = "openwide.registration-links";
        public static final String REGISTRATIONS = "openwide.registrations";
        public static final String NOTIFICATIONS = "openwide.notifications";
        public static final String SMS_CHARGES = "openwide.sms-charges";
        public static final String PATIENT_UPDATES = "openwide.patient-updates";
        public static final String PRACTICES = "openwide.practices";

        private Names() {}
    }
}
