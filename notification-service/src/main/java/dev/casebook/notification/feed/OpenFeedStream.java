package dev.casebook.notification.feed;

import org.jspecify.annotations.Nullable;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

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

    Flux<ServerSentEvent<Object>> open(Reader reader, @Nullable NotificationId after) {
        return (after == null ? head.newest() : head.numberOf(after))
                .map(from -> new FeedStream(feeds, reader, from))
                .flatMapMany(stream -> stream.events(watch.concerning(reader), properties.keepAlive()))
                .takeUntilOther(watch.ending());
    }
}
