package dev.casebook.localstack.desk;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.CRC32C;

/** The settings each process is started with; production sets the same names. */
record Environment(Layout layout, Replicas replicas) {
    /** Of every role, client and key of the local desk. */
    static final String PASSWORD = "casebook-local";

    static final String S3_ACCESS_KEY = "casebook";
    static final String S3_SECRET_KEY = "casebook-local";
    static final String BUCKET = "attachments";

    private static final Pattern SETTINGS = Pattern.compile("(CASEBOOK|SPRING|MANAGEMENT|SERVER|LOGGING)_.+");
    private static final Set<String> LAUNCHERS_OWN =
            Set.of("CASEBOOK_BUILD", "CASEBOOK_DATA", "CASEBOOK_PORT", "CASEBOOK_PORT_BASE", "CASEBOOK_START_CACHE");

    Map<String, String> of(Service service, int replica) {
        Map<String, String> all = new HashMap<>();
        all.put("SPRING_PROFILES_ACTIVE", "local");
        all.put("SERVER_PORT", Integer.toString(service.port(layout, replica)));
        all.put("SERVER_ADDRESS", "127.0.0.1");
        all.put("CASEBOOK_ISSUER", layout.issuer());
        all.put("CASEBOOK_PUBLIC_URL", layout.publicUrl());
        all.put("CASEBOOK_KAFKA_BROKERS", local(BackPort.KAFKA));
        all.put("CASEBOOK_CLIENT_SECRET", PASSWORD);
        all.put("CASEBOOK_S3_PUBLIC_ENDPOINT", "http://" + local(BackPort.PUBLIC_OBJECTS));
        all.put("CASEBOOK_TICKET_URLS", urls(Service.TICKET));
        all.put("CASEBOOK_THREAD_URLS", urls(Service.THREAD));
        all.put("CASEBOOK_ATTACHMENT_URLS", urls(Service.ATTACHMENT));
        all.put("CASEBOOK_NOTIFICATION_URLS", urls(Service.NOTIFICATION));
        service.database().ifPresent(database -> all.putAll(database(database)));
        switch (service) {
            case IDENTITY -> {
                all.put("CASEBOOK_GATEWAY_CLIENT_SECRET", PASSWORD);
                all.put(
                        "CASEBOOK_IDENTITY_DATA",
                        layout.data().resolve("identity").toString());
            }
            case GATEWAY -> all.putAll(gateway());
            case ATTACHMENT -> all.putAll(objectStore());
            case NOTIFICATION -> all.putAll(mail());
            default -> {}
        }
        return all;
    }

    /** Differs where a start could find other beans: our settings for the service, and what people set for all. */
    String fingerprint(Service service) {
        Map<String, String> settings = new TreeMap<>(of(service, 1));
        System.getenv().forEach((name, value) -> {
            if (SETTINGS.matcher(name).matches() && !LAUNCHERS_OWN.contains(name)) {
                settings.putIfAbsent(name, value);
            }
        });
        var sum = new CRC32C();
        sum.update(settings.toString().getBytes(StandardCharsets.UTF_8));
        return "%08x".formatted(sum.getValue());
    }

    /** For a start that only makes a cache, beside the running service. */
    Map<String, String> apart(Service service, StartCache cache) {
        Map<String, String> all = new HashMap<>(of(service, 1));
        all.replace("CASEBOOK_IDENTITY_DATA", cache.data().toString());
        return all;
    }

    private Map<String, String> database(String name) {
        return Map.of(
                "CASEBOOK_DB_HOST",
                "127.0.0.1",
                "CASEBOOK_DB_PORT",
                Integer.toString(layout.port(BackPort.POSTGRES)),
                "CASEBOOK_DB_NAME",
                name,
                "CASEBOOK_DB_USER",
                name + "_app",
                "CASEBOOK_DB_PASSWORD",
                PASSWORD,
                "CASEBOOK_DB_MIGRATION_USER",
                name + "_owner",
                "CASEBOOK_DB_MIGRATION_PASSWORD",
                PASSWORD);
    }

    private Map<String, String> gateway() {
        return Map.of(
                "CASEBOOK_GATEWAY_CLIENT_SECRET",
                PASSWORD,
                "CASEBOOK_REDIS_HOST",
                "127.0.0.1",
                "CASEBOOK_REDIS_PORT",
                Integer.toString(layout.port(BackPort.REDIS)),
                "CASEBOOK_REDIS_PASSWORD",
                PASSWORD);
    }

    private Map<String, String> objectStore() {
        return Map.of(
                "CASEBOOK_S3_ENDPOINT", "http://" + local(BackPort.OBJECTS),
                "CASEBOOK_S3_ACCESS_KEY", S3_ACCESS_KEY,
                "CASEBOOK_S3_SECRET_KEY", S3_SECRET_KEY,
                "CASEBOOK_S3_BUCKET", BUCKET);
    }

    private Map<String, String> mail() {
        return Map.of(
                "CASEBOOK_SMTP_HOST", "127.0.0.1",
                "CASEBOOK_SMTP_PORT", Integer.toString(layout.port(BackPort.SMTP)),
                "CASEBOOK_MAIL_FROM", "desk@casebook.example");
    }

    private String local(BackPort port) {
        return "127.0.0.1:" + layout.port(port);
    }

    private String urls(Service service) {
        return IntStream.rangeClosed(1, replicas.of(service))
                .mapToObj(n -> "http://127.0.0.1:" + service.port(layout, n))
                .collect(Collectors.joining(","));
    }
}
