package dev.casebook.gateway.caller;

import org.jspecify.annotations.Nullable;

/** A person who calls, with the account of a customer; staff have none. */
public record Caller(User user, @Nullable Account account) {

    /** The person. */
    public record User(String id, String name, String email, String role) {}

    /** What the customer's account holds, as of the token. */
    public record Account(String id, String name, String plan, String licence) {}
}
