package dev.casebook.notification.feed;

import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Reads one page of a person's feed with the number of unread ones. */
@Component
class ListFeed {
    private final Feeds feeds;

    ListFeed(Feeds feeds) {
        this.feeds = feeds;
    }

    Mono<Feed> page(Reader reader, long before, int limit) {
        return Mono.zip(feeds.page(reader, before, limit + 1), feeds.unread(reader))
                .map(both -> Feed.of(both.getT1(), limit, both.getT2()));
    }

    /** A page; {@code nextBefore} is 0 on the last one. */
    record Feed(List<Item> items, long nextBefore, int unread) {
        static Feed of(List<Item> found, int limit, int unread) {
            if (found.size() <= limit) {
                return new Feed(found, 0, unread);
            }
            var items = found.subList(0, limit);
            return new Feed(items, items.getLast().number(), unread);
        }
    }
}
