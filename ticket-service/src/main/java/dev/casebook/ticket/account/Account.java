package dev.casebook.ticket.account;

/** An account as its newest claims describe it; {@code licence} is {@link #ACTIVE} or expired. */
public record Account(AccountId id, String name, String plan, String licence) {
    public static final String ACTIVE = "active";
}
