package dev.casebook.notification.feed;

import dev.casebook.support.security.Caller;
import org.jspecify.annotations.Nullable;

/** Who reads a feed, as statements bind it: staff see the staff feed, customers only what is of their account. */
record Reader(String me, boolean staff, @Nullable String account) {
    static Reader of(Caller caller) {
        return new Reader(caller.personId(), caller.staff(), caller.accountId());
    }
}
