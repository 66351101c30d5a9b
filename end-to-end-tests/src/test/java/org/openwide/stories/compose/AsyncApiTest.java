package org.openwide.stories.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openwide.event.EventType;
import org.openwide.event.Topic;

/** docs/asyncapi.yml and docs/events.md against the published language. */
class AsyncApiTest {

    private static final String DEAD_LETTERS = "{topic}.{group}.dlt";

    private final Node api = Checkout.yaml(Checkout.read("docs/asyncapi.yml"));

    @Test
    void everyTopicIsAChannelAndNothingElseIsButDeadLetters() {
        var topics = Stream.concat(Arrays.stream(Topic.values()).map(Topic::topicName), Stream.of(DEAD_LETTERS));

        var addresses = channels().values().stream()
                .map(channel -> channel.at("address").text());

        assertThat(addresses).containsExactlyInAnyOrderElementsOf(topics.toList());
    }

    @Test
    void eachChannelHasTheTypesOfItsTopicAndNoOthers() {
        for (var topic : Topic.values()) {
            var types = Arrays.stream(EventType.values()).filter(type -> type.topic() == topic);

            assertThat(channel(topic).at("messages").fields().keySet())
                    .as(topic.topicName())
                    .containsExactlyInAnyOrderElementsOf(
                            types.map(AsyncApiTest::shortName).toList());
        }
    }

    @Test
    void everyTypeIsAMessageWithItsSchemaAndNothingElseIs() {
        var messages = api.at("components", "messages");

        assertThat(messages.fields().keySet())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(EventType.values())
                        .map(AsyncApiTest::shortName)
                        .toList());
        for (var type : EventType.values()) {
            var message = messages.at(shortName(type));
            var schema = message.at("payload", "schema", "$ref").text();

            assertThat(message.at("name").text()).isEqualTo(type.typeName());
            assertThat(schema).endsWith("/openwide/schemas/" + type.typeName() + ".json");
            assertThat(Files.exists(Checkout.path("docs").resolve(schema)))
                    .as(schema)
                    .isTrue();
        }
    }

    @Test
    void retentionIsThatOfTheTopics() {
        for (var topic : Topic.values()) {
            var settings = topic.settings(1);
            var described = channel(topic).at("bindings", "kafka", "topicConfiguration");

            assertThat(described.at("cleanup.policy").texts()).containsExactly(settings.get("cleanup.policy"));
            assertThat(described.at("retention.ms").text()).isEqualTo(settings.getOrDefault("retention.ms", ""));
        }
    }

    @Test
    void whoSendsIsWhoTheTypeSaysItIs() {
        for (var operation : api.at("operations").fields().values()) {
            if (operation.at("action").text().equals("send")) {
                var service = "/openwide/"
                        + operation.at("tags").items().getFirst().at("name").text();
                for (var message : operation.at("messages").items()) {
                    assertThat(typeOf(message).source().uri()).isEqualTo(service);
                }
            }
        }
    }

    @Test
    void thePageInWordsNamesEveryTypeAndTopic() {
        var page = Checkout.read("docs/events.md");

        assertThat(page)
                .contains(Arrays.stream(Topic.values())
                        .map(topic -> "`" + topic.topicName() + "`")
                        .toList());
        assertThat(page)
                .contains(Arrays.stream(EventType.values())
                        .map(type -> "`" + shortName(type) + "`")
                        .toList());
    }

    @Test
    void everyReferenceInsideLeadsSomewhere() {
        assertThat(references(api))
                .isNotEmpty()
                .allSatisfy(reference -> assertThat(
                                api.at(reference.substring("#/".length()).split("/"))
                                        .isThere())
                        .as(reference)
                        .isTrue());
    }

    private static Stream<String> references(Node node) {
        var own = Stream.of(node.at("$ref").text()).filter(reference -> reference.startsWith("#/"));
        var below = Stream.concat(node.fields().values().stream(), node.items().stream());
        return Stream.concat(own, below.flatMap(AsyncApiTest::references));
    }

    private Map<String, Node> channels() {
        return api.at("channels").fields();
    }

    private Node channel(Topic topic) {
        return channels().values().stream()
                .filter(channel -> channel.at("address").text().equals(topic.topicName()))
                .findFirst()
                .orElseThrow();
    }

    private static EventType typeOf(Node reference) {
        var path = reference.at("$ref").text();
        return Arrays.stream(EventType.values())
                .filter(type -> path.endsWith("/" + shortName(type)))
                .findFirst()
                .orElseThrow();
    }

    /** {@code OtpRequested} of {@code openwide.registration.OtpRequested.v1}. */
    private static String shortName(EventType type) {
        return type.typeName().split("\\.")[2];
    }
}
