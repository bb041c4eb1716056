package dev.casebook.thread.live;

import java.util.Set;

/**
 * Someone who has a thread open; {@code state} is {@code viewing}, {@code typing} or, while an internal note is typed,
 * {@code noting}.
 */
public record Present(String id, String name, String role, String state) {

    private static final Set<String> CUSTOMERS = Set.of("owner", "member", "viewer");

    boolean staffTyping() {
        return !CUSTOMERS.contains(role) && state.equals("typing");
    }

    /** As readers are told, who need no third word: customers never hear of notes, and colleagues see that someone types. */
    Present shown() {
        return state.equals("noting") ? new Present(id, name, role, "typing") : this;
    }

    String signature() {
        return id + ":" + state;
    }
}
