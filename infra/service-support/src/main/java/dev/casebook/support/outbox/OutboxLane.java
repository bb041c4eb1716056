package dev.casebook.support.outbox;

import java.util.List;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/**
 * Empties one lane by one batch: takes the lane's lock, sends, deletes what was acknowledged, commits. Dying between
 * sending and commit sends the batch again, with the same event ids; nothing behind a failed event is deleted.
 */
final class OutboxLane {

    private final OutboxRows rows;
    private final OutboxSender sender;
    private final TransactionalOperator transactions;
    private final int batchSize;

    OutboxLane(OutboxRows rows, OutboxSender sender, TransactionalOperator transactions, int batchSize) {
        this.rows = rows;
        this.sender = sender;
        this.transactions = transactions;
        this.batchSize = batchSize;
    }

    Mono<Result> empty(int lane) {
        return rows.lock(lane)
                .flatMap(owned -> owned ? sendBatch(lane) : Mono.just(Result.TAKEN))
                .as(transactions::transactional);
    }

    private Mono<Result> sendBatch(int lane) {
        return rows.batch(lane, batchSize).flatMap(this::sendAndDelete);
    }

    private Mono<Result> sendAndDelete(List<OutboxRow> batch) {
        if (batch.isEmpty()) {
            return Mono.just(Result.EMPTY);
        }
        return sender.send(batch)
                .flatMap(sent -> rows.delete(sent.stream().map(OutboxRow::id).toList())
                        .thenReturn(result(batch.size(), sent.size())));
    }

    private Result result(int size, int sent) {
        if (sent < size) {
            return Result.FAILED;
        }
        return size == batchSize ? Result.MORE : Result.EMPTY;
    }

    /** What became of a lane. */
    enum Result {
        EMPTY,
        MORE,
        TAKEN,
        FAILED
    }
}
