package org.openwide.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseIT {

    @TempDir
    Path directory;

    @Test
    void inMemoryItTakesConditionalUpdates() {
        assertTakesConditionalUpdates(Database.inMemory());
    }

    @Test
    void onDiskItTakesConditionalUpdates() {
        assertTakesConditionalUpdates(Database.onDisk(directory, 0));
    }

    private static void assertTakesConditionalUpdates(Database started) {
        try (var database = started;
                var client = MongoClients.create(database.uri("registration"))) {
            var things = things(client);
            things.insertMany(List.of(
                    new Document("_id", "a").append("version", 1), new Document("_id", "b").append("version", 1)));

            var won = things.updateOne(
                    Filters.and(Filters.eq("_id", "a"), Filters.eq("version", 1)), Updates.inc("version", 1));
            var lost = things.updateOne(
                    Filters.and(Filters.eq("_id", "a"), Filters.eq("version", 1)), Updates.inc("version", 1));

            assertThat(won.getModifiedCount()).isEqualTo(1);
            assertThat(lost.getModifiedCount()).isZero();
            assertThat(things.find(Filters.eq("version", 1)))
                    .extracting(each -> each.get("_id"))
                    .containsExactly("b");
            assertThat(things.find(Filters.and(Filters.in("_id", "a", "b"), Filters.eq("version", 2))))
                    .extracting(each -> each.get("_id"))
                    .containsExactly("a");
        }
    }

    @Test
    void onDiskItHasEveryAcknowledgedWriteInTheFileAtOnce() throws Exception {
        try (var database = Database.onDisk(directory, 0);
                var client = MongoClients.create(database.uri("registration"))) {
            things(client).insertOne(new Document("_id", "kept"));

            // what a killed process would leave behind: the file as it is at this moment
            var copy = Files.createDirectory(directory.resolve("copy"));
            Files.copy(directory.resolve("mongodb.mv"), copy.resolve("mongodb.mv"));

            try (var survivor = Database.onDisk(copy, 0);
                    var other = MongoClients.create(survivor.uri("registration"))) {
                assertThat(things(other).find(Filters.eq("_id", "kept")).first())
                        .isNotNull();
            }
        }
    }

    @Test
    void onDiskItGoesOnWhereItWasClosed() {
        try (var database = Database.onDisk(directory, 0);
                var client = MongoClients.create(database.uri("patientrecord"))) {
            things(client).insertOne(new Document("_id", "kept"));
        }

        try (var again = Database.onDisk(directory, 0);
                var client = MongoClients.create(again.uri("patientrecord"))) {
            assertThat(things(client).countDocuments()).isEqualTo(1);
        }
    }

    private static MongoCollection<Document> things(MongoClient client) {
        return client.getDatabase("registration").getCollection("things");
    }
}
