package dev.casebook.gateway.desk;

import dev.casebook.gateway.GatewayApplication;
import dev.casebook.testsupport.TestRedis;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** A running gateway. */
public final class Gateway implements AutoCloseable {
    private final ConfigurableApplicationContext context;

    private Gateway(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** Starts one in front of the desk; further settings are written {@code name=value} and win. */
    static Gateway start(Desk desk, String... settings) {
        Map<String, String> all = new HashMap<>(TestRedis.instance().properties());
        all.put("SERVER_PORT", "0");
        all.put("CASEBOOK_ISSUER", desk.provider().url());
        all.put("CASEBOOK_GATEWAY_CLIENT_SECRET", "test-client-secret");
        all.put("CASEBOOK_PUBLIC_URL", "http://127.0.0.1:8080");
        all.put("CASEBOOK_S3_PUBLIC_ENDPOINT", "http://files.example:9000");
        all.put("CASEBOOK_KAFKA_BROKERS", "127.0.0.1:1");
        all.put(
                "CASEBOOK_TICKET_URLS",
                desk.tickets().url() + "," + desk.moreTickets().url());
        all.put("CASEBOOK_THREAD_URLS", desk.threads().url());
        all.put("CASEBOOK_ATTACHMENT_URLS", desk.attachments().url());
        all.put("CASEBOOK_NOTIFICATION_URLS", desk.notifications().url());
        all.put("casebook.limits.requests-per-second", "1000");
        all.put("casebook.limits.burst", "1000");
        List.of(settings).forEach(setting -> all.put(setting.split("=", 2)[0], setting.split("=", 2)[1]));
        return new Gateway(new SpringApplicationBuilder(GatewayApplication.class, OwnEventLoops.class)
                .run(all.entrySet().stream()
                        .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                        .toArray(String[]::new)));
    }

    public String url() {
        return "http://127.0.0.1:" + context.getEnvironment().getRequiredProperty("local.server.port");
    }

    @Override
    public void close() {
        context.close();
    }
}
