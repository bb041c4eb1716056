package dev.casebook.thread.history;

import dev.casebook.thread.ticket.Reader;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** The activity log as it is read. */
@Repository
class Acts {

    private final DatabaseClient db;

    Acts(DatabaseClient db) {
        this.db = db;
    }

    /** At most {@code limit} lines that lie beyond {@code position}, or the newest. */
    Mono<List<ActRow>> find(Reader reader, HistoryFilter filter, @Nullable LogPosition position, int limit) {
        ActQuery query = ActQuery.of(reader, filter, position, limit);
        return db.sql(query.sql())
                .bindValues(query.values())
                .mapProperties(ActRow.class)
                .all()
                .collectList();
    }
}
