package dev.casebook.ticket.listing;

import dev.casebook.support.security.Caller;
import dev.casebook.ticket.lifecycle.RowView;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Resolved tickets that look alike: any word in common counts, rarer places (subject before problem) and a subject that
 * is spelled alike count more.
 */
@Component
final class SimilarTickets {
    /** Words of three letters and more, any of them; no word at all finds by the subject's spelling only. */
    private static final String WORDS = """
            with asked as (
              select coalesce(string_agg(quote_literal(lexeme), ' | '), '')::tsquery as words
              from unnest(to_tsvector('simple', :text)) where length(lexeme) > 2)
            select t.id from ticket t cross join asked""";

    private static final String BEST_FIRST = """
             order by ts_rank(t.search, asked.words, 1) + similarity(lower(t.subject), :text) desc, t.resolved_at desc
            limit :limit""";

    /** What is asked for: free text, and what both tickets must share. */
    record Like(
            String text, @Nullable String product, @Nullable String type, int limit) {}

    private final DatabaseClient database;
    private final ListTickets tickets;

    SimilarTickets(DatabaseClient database, ListTickets tickets) {
        this.database = database;
        this.tickets = tickets;
    }

    Mono<List<RowView>> find(Like like, Caller reader) {
        return ids(like, reader).flatMap(ids -> ids.isEmpty() ? Mono.just(List.of()) : inOrder(ids, reader));
    }

    private Mono<List<RowView>> inOrder(List<String> ids, Caller reader) {
        return tickets.rows(ids, reader)
                .map(rows -> rows.stream()
                        .sorted(Comparator.comparingInt(row -> ids.indexOf(row.id())))
                        .toList());
    }

    private Mono<List<String>> ids(Like like, Caller reader) {
        TicketFilter filter = TicketFilter.visibleTo(reader);
        filter.where("t.status in ('resolved', 'closed') and t.merged_into is null");
        filter.where(
                "(t.search @@ asked.words or similarity(lower(t.subject), :text) > 0.3)",
                "text",
                like.text().toLowerCase(Locale.ROOT));
        filter.in("t.product", "product", like.product() == null ? List.of() : List.of(like.product()));
        filter.in("t.type", "type", like.type() == null ? List.of() : List.of(like.type()));
        return database.sql(WORDS + filter.sql() + BEST_FIRST)
                .bindValues(filter.values())
                .bind("limit", like.limit())
                .mapValue(String.class)
                .all()
                .collectList();
    }
}
