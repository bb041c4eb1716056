package dev.casebook.testsupport;

import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

/** The settings of a service under test, none of them a demo value. */
final class CasebookSettings {
    private static final String SECRET = "test-client-secret";
    private static final String LICENCE_SECRET = Base64.getEncoder()
            .encodeToString("a test key of thirty-two bytes!!".getBytes(java.nio.charset.StandardCharsets.US_ASCII));

    private CasebookSettings() {}

    static Map<String, Object> of(DeskContext desk) {
        Map<String, Object> settings = new HashMap<>(Neighbour.properties());
        settings.put("CASEBOOK_ISSUER", TestIssuer.url());
        settings.put("CASEBOOK_CLIENT_SECRET", SECRET);
        settings.put("CASEBOOK_GATEWAY_CLIENT_SECRET", SECRET);
        settings.put("CASEBOOK_LICENCE_SECRET", LICENCE_SECRET);
        settings.put("CASEBOOK_PUBLIC_URL", "http://127.0.0.1:8080");
        settings.put("CASEBOOK_SMTP_HOST", "127.0.0.1");
        settings.put("CASEBOOK_SMTP_PORT", "1");
        settings.put("CASEBOOK_MAIL_FROM", "desk@casebook.example");
        settings.put("SERVER_PORT", "0");
        if (!desk.database().isEmpty()) {
            settings.putAll(TestDatabase.create(desk.database()).properties());
        }
        if (desk.kafka()) {
            settings.put("CASEBOOK_KAFKA_BROKERS", TestKafka.brokers());
        }
        if (desk.redis()) {
            settings.putAll(TestRedis.instance().properties());
        }
        if (desk.objectStore()) {
            settings.putAll(TestObjectStore.instance().properties());
        }
        return settings;
    }
}
