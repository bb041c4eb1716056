package dev.casebook.localstack.postgres;

import java.util.List;
import java.util.Map;

/** Server settings that differ between the desk, which must not lose anything, and tests, which throw everything away. */
public enum PostgresSettings {
    /** A commit is on the disk when it is acknowledged. */
    DURABLE(Map.of("fsync", "on", "synchronous_commit", "on", "full_page_writes", "on"), List.of()),
    /** Fast and forgetful, for tests only. */
    FORGETFUL(Map.of("fsync", "off", "synchronous_commit", "off", "full_page_writes", "off"), List.of("--no-sync"));

    private final Map<String, String> durability;
    private final List<String> initOptions;

    PostgresSettings(Map<String, String> durability, List<String> initOptions) {
        this.durability = durability;
        this.initOptions = initOptions;
    }

    List<String> initOptions() {
        return initOptions;
    }

    List<String> serverOptions() {
        var all = new java.util.TreeMap<>(durability);
        all.put("max_connections", "300");
        all.put("shared_buffers", "64MB");
        all.put("shared_preload_libraries", "pg_stat_statements");
        return all.entrySet().stream()
                .flatMap(setting -> java.util.stream.Stream.of("-c", setting.getKey() + "=" + setting.getValue()))
                .toList();
    }
}
