package dev.casebook.notification.feed;

import java.time.Duration;
import java.util.List;
import org.springframework.http.codec.ServerSentEvent;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** One reader's stream: where it stands, and what it says next. Its steps follow each other, never two at once. */
final class FeedStream {
    private static final int PAGE = 100;

    private final Feeds feeds;
    private final Reader reader;
    private long last;
    private int unread = -1;

    FeedStream(Feeds feeds, Reader reader, long from) {
        this.feeds = feeds;
        this.reader = reader;
        this.last = from;
    }

    /** Says what is new at once, whenever woken, and now and then in any case. */
    Flux<ServerSentEvent<Object>> events(Flux<?> wakes, Duration keepAlive) {
        return Flux.merge(Mono.just(true), wakes, Flux.interval(keepAlive).onBackpressureDrop())
                .onBackpressureLatest()
                .concatMap(wake -> news(), 1);
    }

    private Flux<ServerSentEvent<Object>> news() {
        return Flux.concat(added(), Mono.defer(this::count)).switchIfEmpty(Mono.fromSupplier(FeedStream::stillHere));
    }

    /** Page after page until one is not full. */
    private Flux<ServerSentEvent<Object>> added() {
        return Mono.defer(() -> feeds.after(reader, last, PAGE))
                .expand(page -> page.size() < PAGE ? Mono.empty() : feeds.after(reader, newest(page), PAGE))
                .doOnNext(page -> last = newest(page))
                .flatMapIterable(page -> page)
                .map(FeedStream::event);
    }

    private long newest(List<Item> page) {
        return page.isEmpty() ? last : page.getLast().number();
    }

    private Mono<ServerSentEvent<Object>> count() {
        return feeds.unread(reader).filter(now -> now != unread).map(now -> {
            unread = now;
            return ServerSentEvent.<Object>builder(new Unread(now))
                    .event("unread")
                    .build();
        });
    }

    private static ServerSentEvent<Object> event(Item item) {
        return ServerSentEvent.<Object>builder(FeedRow.of(item))
                .event("notification")
                .id(item.id())
                .build();
    }

    private static ServerSentEvent<Object> stillHere() {
        return ServerSentEvent.builder().comment("still here").build();
    }

    record Unread(int unread) {}
}
