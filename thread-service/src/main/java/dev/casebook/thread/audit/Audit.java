package dev.casebook.thread.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.casebook.thread.chain.ChainCheck;
import dev.casebook.thread.ticket.Reader;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Whether a thread's chain holds, how many of its entries the reader may see, and the first that does not hold. */
record Audit(
        boolean valid,
        String head,
        long entries,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Broken broken) {

    /** The first broken entry; its id tells a time, so that of a hidden entry must not show: staff alone see ids. */
    record Broken(long seq, @Nullable String id, String reason) {

        static Broken of(ChainCheck.Break found, Reader reader) {
            String id = reader.staff() ? found.id() : null;
            return new Broken(found.seq(), id, found.fault().name().toLowerCase(Locale.ROOT));
        }
    }
}
