package dev.casebook.localstack.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.casebook.localstack.FreePorts;
import dev.casebook.localstack.desk.AuditChains.BrokenLink;
import dev.casebook.localstack.desk.AuditChains.Progress;
import dev.casebook.localstack.part.CannotStart;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The verification of a desk whose thread-service is played by this test. */
class AuditChainsTests {
    private static final String SOUND = "{\"ticket\":\"CB-A\",\"audit\":{\"valid\":true,\"head\":\"\",\"entries\":1}}";
    private static final String BROKEN = "{\"ticket\":\"CB-B\",\"audit\":{\"valid\":false,\"head\":\"\",\"entries\":3,"
            + "\"broken\":{\"seq\":3,\"id\":null,\"reason\":\"missing\"}}}";

    private final Layout layout = layout();
    private final List<HttpServer> servers = new ArrayList<>();

    @BeforeEach
    void start() throws IOException {
        serve(Service.IDENTITY, Map.of("/oauth2/token", "{\"access_token\":\"t\"}"));
        serve(
                Service.THREAD,
                Map.of(
                        "/internal/audits?limit=50",
                        "{\"total\":2,\"items\":[" + SOUND + "],\"next\":\"CB-A\"}",
                        "/internal/audits?limit=50&after=CB-A",
                        "{\"total\":2,\"items\":[" + BROKEN + "],\"next\":null}",
                        "/internal/audits/CB-A",
                        SOUND));
    }

    @AfterEach
    void stop() {
        servers.forEach(server -> server.stop(0));
    }

    @Test
    void everyPageIsReadAndTheBrokenLinkNamed() {
        List<Progress> heard = new ArrayList<>();
        AuditChains.Verdict verdict = new AuditChains(layout).all(heard::add);
        assertThat(verdict.verified()).isEqualTo(2);
        assertThat(verdict.broken()).containsExactly(new BrokenLink("CB-B", 3, null, "missing"));
        assertThat(heard).containsExactly(new Progress(1, 2), new Progress(2, 2));
    }

    @Test
    void oneTicketIsVerifiedAlone() {
        assertThat(new AuditChains(layout).one("CB-A")).isEqualTo(new AuditChains.Verdict(1, List.of()));
    }

    @Test
    void anUnknownTicketIsSaid() {
        assertThatThrownBy(() -> new AuditChains(layout).one("CB-Z"))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("There is no ticket CB-Z here");
    }

    @Test
    void aDeskThatIsDownIsSaid() {
        servers.getLast().stop(0);
        assertThatThrownBy(() -> new AuditChains(layout).one("CB-A")).hasMessageContaining("thread-service");
    }

    private static Layout layout() {
        return Layout.of(
                Path.of(""),
                Map.of("CASEBOOK_PORT_BASE", Integer.toString(FreePorts.next() - Service.THREAD.offset())));
    }

    private void serve(Service service, Map<String, String> answers) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", service.port(layout, 1)), 0);
        server.createContext("/", exchange -> answer(exchange, answers.get(String.valueOf(exchange.getRequestURI()))));
        server.start();
        servers.add(server);
    }

    private static void answer(HttpExchange exchange, @Nullable String body) throws IOException {
        byte[] bytes = (body == null ? "{}" : body).getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(body == null ? 404 : 200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
