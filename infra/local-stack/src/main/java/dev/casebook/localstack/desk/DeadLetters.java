package dev.casebook.localstack.desk;

import dev.casebook.localstack.part.CannotStart;
import dev.casebook.localstack.token.OperatorLogin;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The dead letters of the running desk.
 *
 * @param layout where the desk lies
 */
public record DeadLetters(Layout layout) {
    private static final List<Service> KEEPERS =
            List.of(Service.TICKET, Service.THREAD, Service.ATTACHMENT, Service.NOTIFICATION);

    /** A replay works through all that lies there. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    /** Replays those of every service; a sentence on each. */
    public List<String> replay() {
        try (HttpClient http = HttpClient.newHttpClient()) {
            String token = new OperatorLogin(layout.issuer(), Environment.PASSWORD).token(http);
            List<String> said = new ArrayList<>();
            for (Service keeper : KEEPERS) {
                said.add(keeper.title() + ": " + replay(http, token, keeper));
            }
            return said;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("interrupted", e);
        }
    }

    private String replay(HttpClient http, String token, Service keeper) throws InterruptedException {
        URI address = URI.create("http://127.0.0.1:" + keeper.port(layout, 1) + "/internal/dead-letters/replay");
        HttpRequest request = HttpRequest.newBuilder(address)
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token)
                .POST(BodyPublishers.noBody())
                .build();
        try {
            HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
            return answer.statusCode() == 200 ? counts(answer.body()) : "refused, " + answer.body();
        } catch (IOException e) {
            return "does not answer";
        }
    }

    private static String counts(String body) {
        JsonNode replayed = JsonMapper.shared().readTree(body);
        return replayed.path("taken").asInt() + " took effect, "
                + replayed.path("failed").asInt() + " failed again";
    }
}
