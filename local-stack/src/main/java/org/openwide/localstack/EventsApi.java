package org.openwide.localstack;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openwide.localstack.timeline.Timeline;
import org.openwide.localstack.timeline.TopicEvent;
import tools.jackson.core.JacksonException;

/** {@code GET /api/events?after=CURSOR}: what was read from the topics since, in the order it was read. */
final class EventsApi implements HttpHandler {

    private static final int AT_ONCE = 500;

    private final @Nullable Timeline timeline;
    private final String run = UUID.randomUUID().toString();

    EventsApi(@Nullable Timeline timeline) {
        this.timeline = timeline;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        var after =
                Cursor.read(Form.fields(exchange.getRequestURI().getRawQuery()).get("after"), run, 1);
        long position = after.positions()[0];
        List<TopicEvent> events = timeline == null ? List.of() : timeline.after(position, AT_ONCE);
        var answer = new LinkedHashMap<String, Object>();
        answer.put("events", events.stream().map(EventsApi::view).toList());
        answer.put(
                "next",
                Cursor.write(run, events.isEmpty() ? position : events.getLast().position()));
        answer.put("more", events.size() == AT_ONCE);
        answer.put("whole", !after.isOfThisRun());
        answer.put("brokerAway", timeline == null || timeline.isBrokerAway());
        Answers.json(exchange, 200, answer);
    }

    private static Map<String, Object> view(TopicEvent event) {
        var view = new LinkedHashMap<String, Object>();
        view.put("position", event.position());
        view.put("topic", event.topic());
        view.put("partition", event.partition());
        view.put("offset", event.offset());
        view.put("id", event.id());
        view.put("type", event.type());
        view.put("source", event.source());
        view.put("subject", event.subject());
        view.put("sequence", event.sequence());
        view.put("correlationid", event.correlationId());
        view.put("time", event.time());
        view.put("duplicate", event.duplicate());
        if (!event.reason().isEmpty()) {
            view.put("reason", event.reason());
        }
        view.put("size", event.size());
        view.put("data", data(event.data()));
        return view;
    }

    /** JSON as JSON; what is none (a poison record, or one cut short) as the text that it is. */
    private static Object data(String text) {
        try {
            return Json.tree(text);
        } catch (JacksonException _) {
            return text;
        }
    }
}
