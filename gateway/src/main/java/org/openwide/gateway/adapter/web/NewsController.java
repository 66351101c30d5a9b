package org.openwide.gateway.adapter.web;

import java.time.Duration;
import java.util.Optional;
import org.openwide.gateway.application.WatchRegistration;
import org.openwide.gateway.domain.Answer;
import org.openwide.gateway.domain.Refusal;
import org.openwide.gateway.domain.Registration;
import org.openwide.gateway.domain.Session;
import org.springframework.http.MediaType;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import reactor.core.publisher.Flux;

/** Tells a waiting page what happens behind it. A browser that hears nothing more asks again by itself. */
@Controller
class NewsController {

    /** To nginx and its like, which would collect the news until it pays to pass them on. */
    private static final String BUFFERING = "X-Accel-Buffering";

    private static final Duration HEARTBEAT = Duration.ofSeconds(15);
    private static final Duration ASK_AGAIN_AFTER = Duration.ofSeconds(3);

    private final WatchRegistration watch;
    private final NewsWords words;

    NewsController(WatchRegistration watch, NewsWords words) {
        this.watch = watch;
        this.words = words;
    }

    @GetMapping(path = PagePaths.NEWS, produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @ResponseBody
    Flux<ServerSentEvent<News>> news(PageRequest request) {
        request.exchange().getResponse().getHeaders().set(BUFFERING, "no");
        return request.visitor()
                .session()
                .map(session -> news(request, session))
                .orElseGet(() -> Flux.just(event(News.ENDED)));
    }

    private Flux<ServerSentEvent<News>> news(PageRequest request, Session session) {
        var news = watch.watch(session, request.caller())
                .concatMap(look -> Flux.fromStream(news(request, look).stream()))
                .map(NewsController::event);
        var heartbeat = Flux.interval(HEARTBEAT)
                .map(_ -> ServerSentEvent.<News>builder().comment("").build());
        return news.publish(shared -> shared.mergeWith(heartbeat.takeUntilOther(shared.ignoreElements())));
    }

    private Optional<News> news(PageRequest request, Answer<Registration> answer) {
        return switch (answer) {
            case Answer.Given<Registration>(var registration) ->
                Optional.of(words.of(registration, request.language()));
            case Answer.Refused<Registration>(Refusal.Away _) -> Optional.empty();
            case Answer.Refused<Registration> _ -> Optional.of(News.ENDED);
        };
    }

    private static ServerSentEvent<News> event(News news) {
        return ServerSentEvent.builder(news).retry(ASK_AGAIN_AFTER).build();
    }
}
