package org.openwide.event;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** The topics, by the words of the product. Names are fixed; partitions and replicas are the installation's. */
public enum Topic {
    REGISTRATION_LINKS(Names.REGISTRATION_LINKS, false),
    REGISTRATIONS(Names.REGISTRATIONS, false),
    NOTIFICATIONS(Names.NOTIFICATIONS, false),
    SMS_CHARGES(Names.SMS_CHARGES, true),
    PATIENT_UPDATES(Names.PATIENT_UPDATES, false),
    PRACTICES(Names.PRACTICES, true);

    /** How long a topic with personal data, sealed or not, keeps it at most. */
    public static final Duration RETENTION = Duration.ofDays(28);

    /** A broker deletes whole segments, so an event can outlive {@code retention.ms} by as long as one segment spans. */
    private static final Duration SEGMENT = Duration.ofHours(12);

    private static final Duration KEPT = RETENTION.minusDays(1);

    private final String topicName;
    private final boolean compacted;

    Topic(String topicName, boolean compacted) {
        this.topicName = topicName;
        this.compacted = compacted;
    }

    public String topicName() {
        return topicName;
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
