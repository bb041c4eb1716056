package dev.casebook.localstack.desk;

import dev.casebook.localstack.process.PidFile;
import java.nio.file.Path;
import java.util.Map;

/**
 * Where the desk lies: its checkout, its data and its ports.
 *
 * @param root the checkout, with the packaged jars in it
 * @param data everything that outlives a run
 * @param port the gateway's port
 * @param base the port all others are counted from
 */
public record Layout(Path root, Path data, int port, int base) {
    private static final int DEFAULT_PORT = 8080;
    private static final int DEFAULT_BASE = 18000;

    /** Reads {@code CASEBOOK_DATA}, {@code CASEBOOK_PORT} and {@code CASEBOOK_PORT_BASE}. */
    public static Layout of(Path root, Map<String, String> environment) {
        Path home = root.toAbsolutePath().normalize();
        return new Layout(
                home,
                home.resolve(environment.getOrDefault("CASEBOOK_DATA", ".casebook"))
                        .normalize(),
                number(environment, "CASEBOOK_PORT", DEFAULT_PORT),
                number(environment, "CASEBOOK_PORT_BASE", DEFAULT_BASE));
    }

    /** A port of the block behind the gateway. */
    public int port(BackPort which) {
        return base + which.offset();
    }

    /** The browser's origin. */
    public String publicUrl() {
        return "http://127.0.0.1:" + port;
    }

    /** The identity provider. */
    public String issuer() {
        return "http://127.0.0.1:" + (base + Service.IDENTITY.offset());
    }

    /** The mailbox page. */
    public String mailPage() {
        return "http://127.0.0.1:" + port(BackPort.MAIL_PAGE);
    }

    /** The log directory. */
    public Path logs() {
        return data.resolve("logs");
    }

    /** One part's log. */
    public Path log(String part) {
        return logs().resolve(part + ".log");
    }

    /** What belongs to the present run: pid files, status, requests. */
    public Path run() {
        return data.resolve("run");
    }

    /** The pid file of a child of the launcher, or of the launcher itself. */
    public PidFile pidFile(String name) {
        return new PidFile(run().resolve(name + ".pid"));
    }

    private static int number(Map<String, String> environment, String name, int absent) {
        String value = environment.getOrDefault(name, Integer.toString(absent));
        try {
            int number = Integer.parseInt(value);
            if (number >= 1024 && number <= 65_000) {
                return number;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw new IllegalArgumentException(name + " must be a port from 1024 to 65000, not " + value);
    }
}
