package org.openwide.stories.pages;

import com.mongodb.ConnectionString;
import com.mongodb.client.MongoClients;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.bson.Document;
import org.bson.types.Decimal128;
import org.openwide.stories.Portal;

/** Puts a month of texts and registrations of some practices into a stack, so that pictures show more than today. */
final class AMonthAgo {

    private static final int DAYS = 30;
    private static final List<String> PRACTICES = List.of("riverside", "hilltop-dental", "harbour-street", "moorland");
    private static final List<String> STEPS =
            List.of("DETAILS", "MOBILE_CODE", "PASSWORD", "EMAIL_CONFIRMATION", "TERMS", "COMPLETE");
    private static final int[] SECONDS = {95, 34, 41, 260, 38};

    private final Random random = new Random(7);
    private final Instant now = Instant.now();

    static void into(Portal portal) {
        var month = new AMonthAgo();
        try (var client = MongoClients.create(portal.mongodb())) {
            client.getDatabase(database(portal, "notification"))
                    .getCollection("notifications")
                    .insertMany(month.texts());
            client.getDatabase(database(portal, "patient_record"))
                    .getCollection("patients")
                    .insertMany(month.patients());
        }
    }

    private static String database(Portal portal, String service) {
        var given = new ConnectionString(portal.mongodb()).getDatabase();
        return given == null || given.isEmpty() ? service : given + "_" + service;
    }

    private List<Document> texts() {
        var texts = new ArrayList<Document>();
        for (var day = 0; day < DAYS; day++) {
            var many = 6 + random.nextInt(14) + (day % 7 < 2 ? 0 : 10);
            for (var text = 0; text < many; text++) {
                texts.add(text(
                        now.minus(Duration.ofDays(day)), random.nextInt(5) == 0 ? "REGISTRATION_LINK" : "MOBILE_CODE"));
            }
        }
        return texts;
    }

    private Document text(Instant at, String purpose) {
        var charge = new Document("amount", new Decimal128(new BigDecimal("0.04120000")))
                .append("currency", "EUR")
                .append("parts", 1)
                .append("chargedAt", Date.from(at));
        return new Document("_id", UUID.randomUUID().toString())
                .append("practice", new Document("id", PRACTICES.get(Math.min(random.nextInt(7), 3))))
                .append("purpose", purpose)
                .append("life", new Document("state", "SENT").append("charge", charge));
    }

    private List<Document> patients() {
        var patients = new ArrayList<Document>();
        for (var patient = 0; patient < 420; patient++) {
            var issued = now.minus(Duration.ofHours(random.nextInt(24 * DAYS - 1)));
            patients.add(new Document("_id", "seeded/" + patient).append("links", List.of(link(issued))));
        }
        return patients;
    }

    private Document link(Instant issued) {
        var reached = new Document();
        var at = issued.plusSeconds(3_600);
        var step = 0;
        while (step < STEPS.size() && random.nextInt(100) < (step == 0 ? 88 : 95)) {
            reached.append(STEPS.get(step), Date.from(at));
            at = at.plusSeconds(step < SECONDS.length ? SECONDS[step] / 2 + random.nextInt(SECONDS[step]) : 0);
            step++;
        }
        var progress =
                new Document("lastSequence", 1L).append("reached", reached).append("awaitsCode", false);
        if (step > 0) {
            progress.append("step", STEPS.get(step - 1));
        }
        if (step > 0 && step < STEPS.size() && random.nextInt(3) > 0) {
            progress.append(random.nextBoolean() ? "lockedBecause" : "endedBecause", "seeded");
        }
        return new Document("id", UUID.randomUUID().toString())
                .append("tokenHash", "0".repeat(64))
                .append("sendBy", "NONE")
                .append("issuedAt", Date.from(issued))
                .append("expiresAt", Date.from(issued.plus(Duration.ofDays(14))))
                .append("progress", progress)
                .append("notices", List.of());
    }
}
