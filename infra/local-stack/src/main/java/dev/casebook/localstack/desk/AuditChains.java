package dev.casebook.localstack.desk;

import dev.casebook.localstack.part.CannotStart;
import dev.casebook.localstack.token.OperatorLogin;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The audit chains of the running desk; thread-service recomputes them, page by page.
 *
 * @param layout where the desk lies
 */
public record AuditChains(Layout layout) {
    private static final int PAGE = 50;

    /** A page of long threads takes its time. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    /**
     * What a verification found.
     *
     * @param verified how many chains were recomputed
     * @param broken the first broken link of each chain that has one
     */
    public record Verdict(long verified, List<BrokenLink> broken) {}

    /** The first link of a chain that does not hold; an entry that is gone has no id. */
    public record BrokenLink(
            String ticket, long seq, @Nullable String id, String reason) {}

    /** How far a verification is. */
    public record Progress(long verified, long total) {}

    /** Verifies the chain of one ticket, in any spelling of its id. */
    public Verdict one(String ticket) {
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = get(http, "/" + ticket.replaceAll("[^0-9A-Za-z-]", ""));
            if (answer.statusCode() == 404) {
                throw new CannotStart("There is no ticket " + ticket + " here; an id looks like CB-7K2M9-QXD4T.");
            }
            return new Verdict(1, broken(List.of(body(answer))));
        }
    }

    /** Verifies every chain; in the memory of a page. */
    public Verdict all(Consumer<Progress> heard) {
        List<BrokenLink> found = new ArrayList<>();
        long verified = 0;
        try (HttpClient http = HttpClient.newHttpClient()) {
            JsonNode page = body(get(http, "?limit=" + PAGE));
            while (true) {
                List<JsonNode> items = page.path("items").valueStream().toList();
                found.addAll(broken(items));
                verified += items.size();
                heard.accept(new Progress(
                        verified, Math.max(verified, page.path("total").asLong())));
                if (page.path("next").isNull()) {
                    return new Verdict(verified, found);
                }
                page = body(get(
                        http, "?limit=" + PAGE + "&after=" + page.path("next").asString()));
            }
        }
    }

    /** With a new token each time: one lives ten minutes, which a long verification outlasts. */
    private HttpResponse<String> get(HttpClient http, String rest) {
        URI address = URI.create("http://127.0.0.1:" + Service.THREAD.port(layout, 1) + "/internal/audits" + rest);
        try {
            String token = new OperatorLogin(layout.issuer(), Environment.PASSWORD).token(http);
            HttpRequest request = HttpRequest.newBuilder(address)
                    .timeout(PATIENCE)
                    .header("Authorization", "Bearer " + token)
                    .build();
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new CannotStart("thread-service does not answer; ./casebook status shows what is up.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("interrupted", e);
        }
    }

    private static JsonNode body(HttpResponse<String> answer) {
        if (answer.statusCode() != 200) {
            throw new CannotStart("thread-service refused to verify: " + answer.body());
        }
        return JsonMapper.shared().readTree(answer.body());
    }

    private static List<BrokenLink> broken(List<JsonNode> audits) {
        return audits.stream()
                .filter(audit -> !audit.path("audit").path("valid").asBoolean())
                .map(AuditChains::brokenLink)
                .toList();
    }

    private static BrokenLink brokenLink(JsonNode audit) {
        JsonNode link = audit.path("audit").path("broken");
        return new BrokenLink(
                audit.path("ticket").asString(),
                link.path("seq").asLong(),
                link.path("id").isString() ? link.path("id").asString() : null,
                link.path("reason").asString());
    }
}
