package dev.casebook.thread.ticket;

import dev.casebook.support.security.Caller;
import dev.casebook.thread.id.PersonId;
import org.jspecify.annotations.Nullable;

/** Who reads, as every query needs it: staff see all accounts and internal entries, others their account's public ones. */
public record Reader(
        PersonId person, boolean staff, @Nullable String accountId) {

    public static Reader of(Caller caller) {
        return new Reader(new PersonId(caller.personId()), caller.staff(), caller.accountId());
    }

    /** For what is read once and then cut to each reader's view. */
    public static Reader everything() {
        return new Reader(new PersonId(""), true, null);
    }

    /** The account to compare with; nothing equals the empty one, so a customer without an account sees nothing. */
    public String account() {
        return accountId == null ? "" : accountId;
    }
}
