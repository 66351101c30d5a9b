package org.openwide.gateway.adapter.web;

import org.springframework.boot.reactor.netty.NettyServerCustomizer;
import org.springframework.stereotype.Component;
import reactor.netty.NettyPipeline;
import reactor.netty.http.server.HttpServer;

/** Puts our words for bare answers right beside the codec, so that nothing written can pass by. */
@Component
class ServerPipeline implements NettyServerCustomizer {

    private final BareAnswers words;

    ServerPipeline(Problems problems) {
        words = new BareAnswers(problems);
    }

    @Override
    public HttpServer apply(HttpServer server) {
        return server.doOnChannelInit((_, channel, _) ->
                channel.pipeline().addAfter(NettyPipeline.HttpCodec, BareAnswers.class.getName(), words));
    }
}
