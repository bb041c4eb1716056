package dev.casebook.thread.id;

import dev.casebook.support.id.Uuids;

/** An entry of a thread; ids of later entries sort after earlier ones (UUID version 7). */
public record EntryId(String value) {

    public static EntryId next() {
        return new EntryId(Uuids.next());
    }
}
