package dev.casebook.support.outbox;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.producer.Producer;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/**
 * Sends a lane's batch in rounds of at most one event per key, each round acknowledged before the next. A later event of
 * a key can therefore never overtake an earlier one whose sending failed, which pipelining within a key would allow.
 */
final class OutboxSender {

    private final Producer<String, byte[]> producer;
    private final CloudEventRecords records;
    private final Scheduler scheduler;

    /** @param scheduler where {@code send} runs, since it may block for the producer's {@code max.block.ms} */
    OutboxSender(Producer<String, byte[]> producer, CloudEventRecords records, Scheduler scheduler) {
        this.producer = producer;
        this.records = records;
        this.scheduler = scheduler;
    }

    /** The acknowledged rows at the batch's head; shorter than the batch, if a sending failed. */
    Mono<List<OutboxRow>> send(List<OutboxRow> batch) {
        Set<Long> acknowledged = new HashSet<>();
        return Flux.fromIterable(rounds(batch))
                .concatMap(round -> sendRound(round, acknowledged))
                .takeWhile(Boolean::booleanValue)
                .then(Mono.fromSupplier(() -> batch.stream()
                        .takeWhile(row -> acknowledged.contains(row.id()))
                        .toList()));
    }

    /** Whether all of the round was acknowledged. */
    private Mono<Boolean> sendRound(List<OutboxRow> round, Set<Long> acknowledged) {
        return Flux.fromIterable(round)
                .flatMapSequential(row -> send(row), round.size())
                .doOnNext(acknowledged::add)
                .count()
                .map(sent -> sent == round.size());
    }

    private static List<List<OutboxRow>> rounds(List<OutboxRow> batch) {
        List<List<OutboxRow>> rounds = new ArrayList<>();
        List<Set<String>> keys = new ArrayList<>();
        for (OutboxRow row : batch) {
            String key = row.topic() + '\n' + row.key();
            int round = 0;
            while (round < rounds.size() && keys.get(round).contains(key)) {
                round++;
            }
            if (round == rounds.size()) {
                rounds.add(new ArrayList<>());
                keys.add(new HashSet<>());
            }
            rounds.get(round).add(row);
            keys.get(round).add(key);
        }
        return rounds;
    }

    /** The row's id once acknowledged, nothing if it failed. */
    private Mono<Long> send(OutboxRow row) {
        return Mono.fromFuture(() -> acknowledgement(row))
                .subscribeOn(scheduler)
                .publishOn(scheduler)
                .onErrorComplete();
    }

    private CompletableFuture<Long> acknowledgement(OutboxRow row) {
        CompletableFuture<Long> done = new CompletableFuture<>();
        producer.send(records.of(row), (metadata, error) -> {
            if (error == null) {
                done.complete(row.id());
            } else {
                done.completeExceptionally(error);
            }
        });
        return done;
    }
}
