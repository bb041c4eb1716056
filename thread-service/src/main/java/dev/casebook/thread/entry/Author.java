package dev.casebook.thread.entry;

import dev.casebook.support.security.Caller;
import dev.casebook.thread.id.PersonId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Who wrote an entry; only the id is hashed, the rest can be erased. */
public record Author(PersonId id, String name, @Nullable String email, String role) {

    public static Author of(Caller caller) {
        return new Author(
                new PersonId(caller.personId()),
                caller.name(),
                caller.email(),
                caller.role().name().toLowerCase(Locale.ROOT));
    }
}
