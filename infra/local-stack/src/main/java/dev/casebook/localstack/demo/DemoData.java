package dev.casebook.localstack.demo;

import dev.casebook.localstack.token.DemoLogin;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.StreamSupport;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Fills the desk with the demo stories, through the gateway like anybody else; stories that are there already stay as they are. */
public final class DemoData {
    private static final int PAGE = 100;

    private final String origin;
    private final String issuer;
    private final Map<String, Api> callers = new HashMap<>();

    /** Prepares to fill the desk behind the origin. */
    public DemoData(String origin, String issuer) {
        this.origin = origin;
        this.issuer = issuer;
    }

    /**
     * Tells the stories that are not there yet.
     *
     * @return how many tickets were opened
     */
    public int fill() {
        try (HttpClient http = HttpClient.newHttpClient()) {
            int opened = 0;
            for (Story story : stories()) {
                if (!present(as(http, story.author()), story)) {
                    tell(http, story);
                    opened++;
                }
            }
            return opened;
        }
    }

    private void tell(HttpClient http, Story story) {
        String id = as(http, story.author())
                .post("/tickets", story.key(), story.ticket())
                .path("id")
                .asString();
        int number = 0;
        for (Story.Line line : story.replies()) {
            as(http, line.author())
                    .post(
                            "/tickets/" + id + "/replies",
                            story.key() + "-" + ++number,
                            Map.of("body", line.body(), "attachmentIds", List.of()));
        }
        if (story.resolution() != null) {
            as(http, story.author())
                    .post(
                            "/tickets/" + id + "/resolve",
                            story.key() + "-resolve",
                            Map.of("resolution", story.resolution()));
        }
    }

    private static boolean present(Api api, Story story) {
        JsonNode tickets = api.get("/tickets?limit=" + PAGE).path("items");
        return StreamSupport.stream(tickets.spliterator(), false)
                .anyMatch(ticket -> ticket.path("subject").asString().equals(story.subject()));
    }

    private Api as(HttpClient http, String user) {
        return callers.computeIfAbsent(user, name -> new Api(http, origin, new DemoLogin(issuer).token(name)));
    }

    static List<Story> stories() {
        try (InputStream stream = DemoData.class.getResourceAsStream("stories.json")) {
            return JsonMapper.shared().readValue(Objects.requireNonNull(stream), new TypeReference<List<Story>>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
