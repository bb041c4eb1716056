package dev.casebook.gateway.problem;

import dev.casebook.gateway.request.RequestId;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelOutboundHandlerAdapter;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpResponseStatus;
import org.springframework.boot.reactor.netty.NettyServerCustomizer;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import reactor.netty.NettyPipeline;
import reactor.netty.http.server.HttpServer;

/** Gives its document to the refusal of what is not HTTP: the server's decoder answers that alone, and with no body. */
@Component
class UnreadableRequests implements NettyServerCustomizer {
    private static final ProblemException MALFORMED = new ProblemException(
            ProblemType.MALFORMED, "This is not well-formed HTTP. Mend the request line, its headers or its chunks.");

    private static final ProblemException TOO_LARGE = new ProblemException(
            ProblemType.TOO_LARGE, "The address or the headers are too long. Shorten what you ask for.");

    private final ProblemWriter problems;

    UnreadableRequests(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    public HttpServer apply(HttpServer server) {
        return server.doOnChannelInit((observer, channel, client) ->
                channel.pipeline().addAfter(NettyPipeline.HttpCodec, "unreadable-requests", new Documenting()));
    }

    /** Whatever passed a filter carries a request id. */
    private static boolean bare(FullHttpResponse answer) {
        return answer.status().code() >= HttpResponseStatus.BAD_REQUEST.code()
                && !answer.content().isReadable()
                && !answer.headers().contains(RequestId.HEADER);
    }

    /** The address may be what could not be read, so no instance is named. */
    private FullHttpResponse documented(FullHttpResponse bare) {
        boolean malformed = bare.status().equals(HttpResponseStatus.BAD_REQUEST);
        ProblemException problem = malformed ? MALFORMED : TOO_LARGE;
        String id = RequestId.orNew(null);
        byte[] body = problems.document(problem, "", id);
        FullHttpResponse answer = new DefaultFullHttpResponse(
                bare.protocolVersion(),
                HttpResponseStatus.valueOf(problem.type().status().value()),
                Unpooled.wrappedBuffer(body));
        answer.headers()
                .set(bare.headers())
                .set(RequestId.HEADER, id)
                .set(HttpHeaderNames.CACHE_CONTROL, "no-store")
                .set(HttpHeaderNames.CONTENT_TYPE, MediaType.APPLICATION_PROBLEM_JSON_VALUE)
                .set(HttpHeaderNames.CONTENT_LENGTH, body.length);
        bare.release();
        return answer;
    }

    private final class Documenting extends ChannelOutboundHandlerAdapter {
        @Override
        public void write(ChannelHandlerContext context, Object message, ChannelPromise promise) {
            context.write(
                    message instanceof FullHttpResponse answer && bare(answer) ? documented(answer) : message, promise);
        }
    }
}
