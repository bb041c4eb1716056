package dev.casebook.testsupport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.FluxExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.RequestBodySpec;

/** Asks a service as everybody and compares whole answers: what is foreign must look exactly like what is not there. */
public final class Wall {
    private final WebTestClient client;

    public Wall(WebTestClient client) {
        this.client = client;
    }

    /**
     * What a route is walked with.
     *
     * @param seenBy whom it concerns; each of them gets the status of their role
     * @param known ids by their names in the path, asked for anew for each person
     * @param missing well-formed ids of nothing; none where nothing can be foreign
     */
    public record Target(
            Predicate<DemoPerson> seenBy, Supplier<Map<String, String>> known, Map<String, String> missing) {
        /** Something that is nobody's own, where roles alone decide. */
        public static Target common(Map<String, String> known) {
            return new Target(person -> true, () -> known, Map.of());
        }

        private Map<String, String> malformed() {
            return missing.keySet().stream().collect(Collectors.toMap(name -> name, name -> "junk"));
        }
    }

    /** Status and body, without what differs from request to request. */
    public record Answer(int status, String body) {}

    /** Asks as nobody, then as every demo person, the first owner last. */
    public void walk(WallRoute route, Target target) {
        assertThat(ask(null, route, target.known().get()).status())
                .as("%s without a token", route)
                .isEqualTo(401);
        DemoPerson.all().reversed().forEach(person -> walk(route, target, person));
    }

    private void walk(WallRoute route, Target target, DemoPerson person) {
        var what = route + " as " + person.user();
        var known = ask(person, route, target.known().get());
        var expected = target.seenBy().test(person) ? route.statusFor(person) : 404;
        assertThat(known.status()).as("%s: %s", what, known.body()).isEqualTo(expected);
        if (!target.missing().isEmpty()) {
            var missing = ask(person, route, target.missing());
            assertThat(missing.status()).as("%s missing", what).isEqualTo(404);
            assertThat(ask(person, route, target.malformed()))
                    .as("%s malformed", what)
                    .isEqualTo(missing);
            if (expected == 404) {
                assertThat(known).as("%s foreign", what).isEqualTo(missing);
            }
        }
    }

    /** What a person is answered about these ids; nobody has no token. */
    public Answer ask(@Nullable DemoPerson person, WallRoute route, Map<String, String> ids) {
        RequestBodySpec request = client.method(route.method())
                .uri(route.uri(ids))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .headers(headers -> route.headers().forEach(headers::set));
        if (person != null) {
            request.header("Authorization", "Bearer " + TestIssuer.token(person.claims()));
        }
        return answer((route.body().isEmpty()
                        ? request
                        : request.contentType(MediaType.APPLICATION_JSON).bodyValue(route.body()))
                .exchange()
                .returnResult(String.class));
    }

    /** A stream never ends, so it is left after its head. */
    private static Answer answer(FluxExchangeResult<String> result) {
        int status = result.getStatus().value();
        if (MediaType.TEXT_EVENT_STREAM.isCompatibleWith(
                result.getResponseHeaders().getContentType())) {
            result.getResponseBody().subscribe().dispose();
            return new Answer(status, "a stream");
        }
        String body = result.getResponseBody()
                .collect(Collectors.joining())
                .blockOptional()
                .orElse("");
        return new Answer(status, body.replaceAll("\"(requestId|instance)\":\"[^\"]*\",?", ""));
    }
}
