package org.openwide.gateway.adapter.web;

import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelOutboundHandlerAdapter;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import org.springframework.http.MediaType;

/**
 * Words for what the HTTP server refuses by itself, before any filter sees it: a request it cannot read, a path or
 * headers that are too long. It answers with a bare status; here that gets a problem and the security headers.
 */
@ChannelHandler.Sharable
final class BareAnswers extends ChannelOutboundHandlerAdapter {

    private static final int FIRST_REFUSAL = 400;

    private final Problems problems;

    BareAnswers(Problems problems) {
        this.problems = problems;
    }

    @Override
    public void write(ChannelHandlerContext context, Object message, ChannelPromise promise) {
        if (message instanceof FullHttpResponse answer && isBare(answer)) {
            context.write(worded(answer), promise);
            answer.release();
        } else {
            context.write(message, promise);
        }
    }

    private static boolean isBare(FullHttpResponse answer) {
        return answer.status().code() >= FIRST_REFUSAL
                && !answer.content().isReadable()
                && !answer.headers().contains(SecurityHeaders.CONTENT_POLICY);
    }

    private FullHttpResponse worded(FullHttpResponse bare) {
        var body = Unpooled.wrappedBuffer(problems.unreadable(bare.status().code()));
        var headers = bare.headers().copy();
        headers.set(HttpHeaderNames.CONTENT_TYPE, MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        headers.set(HttpHeaderNames.CONTENT_LENGTH, body.readableBytes());
        SecurityHeaders.STRICT.forEach(headers::set);
        return new DefaultFullHttpResponse(
                bare.protocolVersion(), bare.status(), body, headers, bare.trailingHeaders());
    }
}
