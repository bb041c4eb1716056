package dev.casebook.localstack.desk;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A process of its own jar; named like its module's folder. */
public enum Service {
    IDENTITY("identity", "infra/identity", "casebook-identity", 80, null),
    TICKET("ticket-service", "ticket-service", "ticket-service", 81, "tickets"),
    THREAD("thread-service", "thread-service", "thread-service", 82, "threads"),
    ATTACHMENT("attachment-service", "attachment-service", "attachment-service", 83, "attachments"),
    NOTIFICATION("notification-service", "notification-service", "notification-service", 84, "notifications"),
    GATEWAY("gateway", "gateway", "gateway", 0, null);

    private static final String VERSION = "0.1.0-SNAPSHOT";
    private static final int REPLICA_STEP = 10;

    private final String title;
    private final String module;
    private final String artifact;
    private final int offset;
    private final @Nullable String database;

    Service(String title, String module, String artifact, int offset, @Nullable String database) {
        this.title = title;
        this.module = module;
        this.artifact = artifact;
        this.offset = offset;
        this.database = database;
    }

    /** The service of that name, like {@code ticket-service}. */
    public static Optional<Service> named(String name) {
        return Arrays.stream(values())
                .filter(service -> service.title.equals(name))
                .findFirst();
    }

    /** Those with a database. */
    static List<String> databases() {
        return Arrays.stream(values())
                .map(service -> service.database)
                .filter(java.util.Objects::nonNull)
                .toList();
    }

    /** The name shown to people. */
    public String title() {
        return title;
    }

    /** Whether several of it may run: state in the database or Redis only. */
    public boolean replicable() {
        return this != IDENTITY;
    }

    int offset() {
        return offset;
    }

    Optional<String> database() {
        return Optional.ofNullable(database);
    }

    /** The name of replica n; the first bears the service's own. */
    String replica(int n) {
        return n == 1 ? title : title + "-" + n;
    }

    /** The port of replica n. */
    public int port(Layout layout, int n) {
        return this == GATEWAY ? layout.port() + n - 1 : layout.base() + offset + REPLICA_STEP * (n - 1);
    }

    Path jar(Path root) {
        return root.resolve(module).resolve("target").resolve(artifact + "-" + VERSION + ".jar");
    }
}
