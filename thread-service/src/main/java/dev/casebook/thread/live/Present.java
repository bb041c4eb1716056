package dev.casebook.thread.live;

import java.util.Set;

/** Someone who has a thread open; {@code state} is {@code viewing} or {@code typing}. */
public record Present(String id, String name, String role, String state) {

    private static final Set<String> CUSTOMERS = Set.of("owner", "member", "viewer");

    boolean staffTyping() {
        return !CUSTOMERS.contains(role) && state.equals("typing");
    }

    String signature() {
        return id + ":" + state;
    }
}
