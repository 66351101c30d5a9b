package org.openwide.localstack.stack;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.openwide.event.sealing.Recipient;

/** What each service is told through its environment; the stack's own environment has the last word. */
final class ServiceEnvironment {

    private static final String MANY = "100000";

    private static final Set<String> NOT_PASSED_ON = Set.of("SERVER_PORT", "SERVER_ADDRESS");

    private final StackPorts ports;
    private final Secrets secrets;
    private final MongoUri mongodb;
    private final Map<String, String> own;

    ServiceEnvironment(StackPorts ports, Secrets secrets, MongoUri mongodb, Map<String, String> own) {
        this.ports = ports;
        this.secrets = secrets;
        this.mongodb = mongodb;
        this.own = own;
    }

    Map<String, String> of(Service service) {
        var settings = new HashMap<>(common());
        if (service.hasDatabase()) {
            settings.putAll(eventsAndData(service));
        }
        settings.putAll(
                switch (service) {
                    case GATEWAY -> gateway();
                    case REGISTRATION -> registration();
                    case NOTIFICATION -> notification();
                    case PATIENT_RECORD -> patientRecord();
                });
        own.forEach((name, value) -> {
            if (!NOT_PASSED_ON.contains(name)) {
                settings.put(name, value);
            }
        });
        settings.put("SERVER_PORT", Integer.toString(ports.of(service)));
        settings.put("SERVER_ADDRESS", StackPorts.LOOPBACK);
        return settings;
    }

    private Map<String, String> common() {
        return Map.of(
                "OPENWIDE_PORTAL_URL",
                StackPorts.url(ports.gateway()),
                "OPENWIDE_NUMBERS_ALLOWFICTIONAL",
                "true",
                "OPENWIDE_SMS_BASEURL",
                StackPorts.url(ports.inbox()),
                "MALLOC_ARENA_MAX",
                "2",
                // the memory of a password hash goes back as soon as the hash is made
                "MALLOC_MMAP_THRESHOLD_",
                "1048576");
    }

    private Map<String, String> eventsAndData(Service service) {
        var recipient = Recipient.valueOf(service.name() + "_SERVICE");
        return Map.of(
                "SPRING_KAFKA_BOOTSTRAPSERVERS",
                StackPorts.LOOPBACK + ":" + ports.kafka(),
                "SPRING_MONGODB_URI",
                mongodb.database(service.processName().replace("-service", "").replace('-', '_')),
                "OPENWIDE_SEALING_PRIVATEKEYSET",
                secrets.privateKeyset(recipient).toString(),
                "OPENWIDE_TOPICS_REPLICATION",
                "1");
    }

    private Map<String, String> gateway() {
        return Map.of(
                "OPENWIDE_ROUTES_REGISTRATION", StackPorts.url(ports.of(Service.REGISTRATION)),
                "OPENWIDE_ROUTES_NOTIFICATION", StackPorts.url(ports.of(Service.NOTIFICATION)),
                "OPENWIDE_ROUTES_PATIENTRECORD", StackPorts.url(ports.of(Service.PATIENT_RECORD)),
                "OPENWIDE_REQUESTS_PER_MINUTE", MANY,
                "OPENWIDE_METRICS_PORT", Integer.toString(ports.gatewayMetrics()));
    }

    private Map<String, String> registration() {
        return Map.of(
                "OPENWIDE_SEALING_NOTIFICATIONKEYSET", publicKeyset(Recipient.NOTIFICATION_SERVICE),
                "OPENWIDE_SEALING_PATIENTRECORDKEYSET", publicKeyset(Recipient.PATIENT_RECORD_SERVICE),
                "OPENWIDE_CODES_PEPPER", secrets.pepper());
    }

    private Map<String, String> notification() {
        return Map.ofEntries(
                Map.entry(
                        "OPENWIDE_INTROSPECTION_URL",
                        StackPorts.url(ports.of(Service.PATIENT_RECORD)) + "/internal/introspect"),
                Map.entry("OPENWIDE_INTROSPECTION_SECRET", secrets.introspection()),
                Map.entry("OPENWIDE_SMS_APIKEY", "openwide"),
                Map.entry("OPENWIDE_SMS_APISECRET", secrets.smsApiSecret()),
                Map.entry("OPENWIDE_SMS_SIGNATURESECRET", secrets.smsSignature()),
                Map.entry("OPENWIDE_MAIL_FROM", "no-reply@openwide.example"),
                Map.entry("OPENWIDE_MAIL_PREVIEWS", "true"),
                Map.entry("SPRING_MAIL_HOST", StackPorts.LOOPBACK),
                Map.entry("SPRING_MAIL_PORT", Integer.toString(ports.smtp())),
                // one prefix holds all of Ofcom's drama numbers, and tests text them without end
                Map.entry("OPENWIDE_TEXTS_PERPRACTICEMONTH", MANY),
                Map.entry("OPENWIDE_TEXTS_PERNUMBER", MANY),
                Map.entry("OPENWIDE_TEXTS_PERPREFIXHOUR", MANY),
                Map.entry("OPENWIDE_TEXTS_PERPREFIXDAY", MANY),
                Map.entry("OPENWIDE_TEXTS_CONVERSION_TEXTS", MANY));
    }

    private Map<String, String> patientRecord() {
        return Map.of(
                "OPENWIDE_SEALING_REGISTRATIONKEYSET", publicKeyset(Recipient.REGISTRATION_SERVICE),
                "OPENWIDE_SEALING_NOTIFICATIONKEYSET", publicKeyset(Recipient.NOTIFICATION_SERVICE),
                "OPENWIDE_OPERATOR_KEYSHA256", secrets.operatorTokenHash(),
                "OPENWIDE_INTROSPECTION_NOTIFICATIONSECRET", secrets.introspection());
    }

    private String publicKeyset(Recipient service) {
        return secrets.publicKeyset(service).toString();
    }
}
