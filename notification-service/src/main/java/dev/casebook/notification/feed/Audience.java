package dev.casebook.notification.feed;

import dev.casebook.notification.people.PersonId;
import org.jspecify.annotations.Nullable;

/** Whom a notification is for. */
public sealed interface Audience {
    String wire();

    /** The one person, or null when it is for all staff. */
    @Nullable
    PersonId person();

    /** All staff: one row, fanned out when read. */
    record Staff() implements Audience {
        @Override
        public String wire() {
            return "staff";
        }

        @Override
        public @Nullable PersonId person() {
            return null;
        }
    }

    /** One person, customer or staff. */
    record OnePerson(PersonId person) implements Audience {
        @Override
        public String wire() {
            return "person";
        }
    }
}
