package dev.casebook.notification.feed;

import dev.casebook.support.page.Cursor;
import dev.casebook.support.page.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Reads one page of a person's feed with the number of unread ones. */
@Component
class ListFeed {
    private final Feeds feeds;

    ListFeed(Feeds feeds) {
        this.feeds = feeds;
    }

    /** @param before the item behind which the page begins; null for the newest */
    Mono<Feed> page(Reader reader, @Nullable NotificationId before, int limit) {
        return Mono.zip(feeds.before(reader, before, limit + 1), feeds.unread(reader))
                .map(both -> Feed.of(both.getT1(), limit, both.getT2()));
    }

    record Feed(List<FeedRow> items, @Nullable String next, int unread) {
        /** A cursor names an item, not its number, which would tell how much the whole desk has to say. */
        static Feed of(List<Item> found, int limit, int unread) {
            var page = Page.of(found, limit, item -> Cursor.of(item.id())).map(FeedRow::of);
            return new Feed(page.items(), page.next(), unread);
        }
    }
}
