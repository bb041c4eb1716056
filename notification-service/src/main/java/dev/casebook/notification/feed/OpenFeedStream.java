package dev.casebook.notification.feed;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Opens a reader's stream, from where they left off or from now on. */
@Component
class OpenFeedStream {
    private final Feeds feeds;
    private final FeedHead head;
    private final FeedWatch watch;
    private final StreamProperties properties;

    OpenFeedStream(Feeds feeds, FeedHead head, FeedWatch watch, StreamProperties properties) {
        this.feeds = feeds;
        this.head = head;
        this.watch = watch;
        this.properties = properties;
    }

    /** @param life how long the reader's token lives, which the stream does not outlive */
    Flux<ServerSentEvent<Object>> open(Reader reader, @Nullable NotificationId after, Duration life) {
        return (after == null ? head.newest() : head.numberOf(after))
                .map(from -> new FeedStream(feeds, reader, from))
                .flatMapMany(stream -> stream.events(watch.concerning(reader), properties.keepAlive()))
                .takeUntilOther(
                        Mono.firstWithSignal(watch.ending(), Mono.delay(life).then()));
    }
}
