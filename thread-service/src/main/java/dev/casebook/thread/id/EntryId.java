package dev.casebook.thread.id;

import dev.casebook.support.id.Uuids;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** An entry of a thread; ids of later entries sort after earlier ones (UUID version 7). */
public record EntryId(String value) {

    private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    public static EntryId next() {
        return new EntryId(Uuids.next());
    }

    /** Empty for what cannot be the id of any entry. */
    public static Optional<EntryId> parse(String text) {
        String id = text.toLowerCase(Locale.ROOT);
        return UUID.matcher(id).matches() ? Optional.of(new EntryId(id)) : Optional.empty();
    }
}
