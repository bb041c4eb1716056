package dev.casebook.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** A feature that an administrator switches off for everyone, and on again when a test is over. */
final class Flag implements AutoCloseable {

    static final String REASON = "We are moving house.";

    private final Api ada;
    private final String name;

    private Flag(Desk desk, String name) {
        this.ada = new Api(desk, "ada");
        this.name = name;
    }

    static Flag named(Desk desk, String name) {
        return new Flag(desk, name);
    }

    void off() throws IOException {
        set(false);
    }

    void on() throws IOException {
        set(true);
    }

    /** Until whoever answers this call has heard of it. */
    void until(int status, Api caller, String path, Map<String, Object> body) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> caller.post(path, body).status() == status);
    }

    private void set(boolean enabled) throws IOException {
        var version = ada.get("/flags/" + name).json().path("version").asLong();
        var wish = new HashMap<String, Object>();
        wish.put("enabled", enabled);
        wish.put("reason", enabled ? null : REASON);
        var answer = ada.put("/flags/" + name, wish, Map.of("If-Match", "\"" + version + "\""));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
    }

    @Override
    public void close() throws IOException {
        on();
    }
}
