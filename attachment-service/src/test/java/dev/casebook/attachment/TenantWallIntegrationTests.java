package dev.casebook.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.testsupport.CasebookTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

/** Walks every route with every role against what is the caller's own, what is another account's, and what is not there. */
@CasebookTest(database = "attachments", objectStore = true)
class TenantWallIntegrationTests {

    private static final byte[] LOG = "a line of a log\n".getBytes(StandardCharsets.UTF_8);
    private static final String START = "{\"fileName\":\"a.log\",\"size\":16,\"contentType\":\"text/plain\"}";
    private static final String COMPLETE = "{\"parts\":[{\"number\":1,\"etag\":\"x\"}]}";

    private static final List<Route> ROUTES = List.of(
            new Route(HttpMethod.GET, "/tickets/{ticket}/attachments", null, 200, 200),
            new Route(HttpMethod.POST, "/tickets/{ticket}/attachments", START, 201, 403),
            new Route(HttpMethod.GET, "/attachments/{file}", null, 200, 200),
            new Route(HttpMethod.GET, "/attachments/{file}/content", null, 200, 200),
            new Route(HttpMethod.GET, "/attachments/{file}/thumbnail", null, 404, 404),
            new Route(HttpMethod.POST, "/attachments/{file}/parts", null, 409, 403),
            new Route(HttpMethod.POST, "/attachments/{file}/complete", COMPLETE, 200, 403),
            new Route(HttpMethod.DELETE, "/attachments/{file}", null, 204, 403),
            new Route(HttpMethod.POST, "/tickets/{ticket}/evidence", null, 202, 403),
            new Route(HttpMethod.GET, "/evidence/{package}", null, 200, 200),
            new Route(HttpMethod.GET, "/evidence/{package}/content", null, 409, 409));

    @Autowired
    private WebTestClient web;

    /** What the uploader gets of their own ready file, and what a viewer of the account gets. */
    private record Route(
            HttpMethod method, String path, @Nullable String body, int uploader, int viewer) {}

    static Stream<Arguments> routes() {
        return ROUTES.stream().map(route -> Arguments.of(route.method().name() + " " + route.path(), route));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("routes")
    void uploaderHasWhatIsTheirs(String name, Route route) {
        assertThat(status("olivia", route, ownTicket(), own(route))).isEqualTo(route.uploader());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("routes")
    void viewerReadsAndWritesNothing(String name, Route route) {
        assertThat(status("vera", route, ownTicket(), own(route))).isEqualTo(route.viewer());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("routes")
    void memberOfAnotherAccountMeetsNothingAtAll(String name, Route route) {
        for (var stranger : List.of("bella", "frank", "eli")) {
            var foreign = reply(stranger, route, ownTicket(), own(route));
            var missing =
                    reply(stranger, route, "CB-00000-00000", UUID.randomUUID().toString());
            var malformed = reply(stranger, route, "junk", "junk");

            assertThat(foreign.status()).as(stranger).isEqualTo(404);
            assertThat(missing.status()).isEqualTo(404);
            assertThat(malformed.status()).isEqualTo(404);
            assertThat(foreign.json().path("detail")).isEqualTo(missing.json().path("detail"));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("routes")
    void staffSeeAllAccountsButContinueNobodysUpload(String name, Route route) {
        var status = status("sam", route, ownTicket(), own(route));

        if (route.path().startsWith("/tickets") || route.method() == HttpMethod.GET) {
            assertThat(status).isEqualTo(route.uploader());
        } else {
            assertThat(status).isEqualTo(403);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("routes")
    void nobodyComesInWithoutAToken(String name, Route route) {
        var path = "/api/v1" + path(route, "CB-00000-00000", UUID.randomUUID().toString());

        web.method(route.method()).uri(path).exchange().expectStatus().isUnauthorized();
    }

    @Test
    void staffFileStaysHiddenFromTheAccount() {
        var desk = new TestDesk(web);
        var ticket = TestDesk.ticketOf("olivia");
        var id = desk.upload("sam", ticket, TestDesk.file("a.log", LOG), LOG)
                .path("id")
                .asString();

        for (var route :
                ROUTES.stream().filter(r -> r.path().startsWith("/attachments")).toList()) {
            assertThat(status("olivia", route, ticket, id)).as(route.path()).isEqualTo(404);
        }
        assertThat(desk.get("olivia", "/tickets/" + ticket + "/attachments")
                        .json()
                        .path("items"))
                .isEmpty();
        assertThat(desk.get("sue", "/tickets/" + ticket + "/attachments").json().path("items"))
                .hasSize(1);
    }

    @Test
    void filesOfADraftAreTheirAuthorsAlone() {
        var desk = new TestDesk(web);
        var draft = TestDesk.draftOf("olivia");
        var id = desk.upload("olivia", draft, TestDesk.file("a.log", LOG), LOG)
                .path("id")
                .asString();

        assertThat(desk.get("olivia", "/attachments/" + id).status()).isEqualTo(200);
        for (var other : List.of("mike", "sam", "ada", "bella")) {
            assertThat(desk.get(other, "/attachments/" + id).status()).as(other).isEqualTo(404);
            assertThat(desk.get(other, "/tickets/" + draft + "/attachments").status())
                    .as(other)
                    .isEqualTo(404);
        }
    }

    @Test
    void internalRouteIsNoPersons() {
        web.get()
                .uri("/internal/attachments/" + ownFile())
                .header("Authorization", "Bearer " + dev.casebook.testsupport.TestIssuer.tokenFor("ada"))
                .exchange()
                .expectStatus()
                .isNotFound();
        web.get()
                .uri("/internal/attachments/" + ownFile())
                .header(
                        "Authorization",
                        "Bearer " + dev.casebook.testsupport.TestIssuer.serviceToken("internal:attachments"))
                .exchange()
                .expectStatus()
                .isOk();
    }

    private String ownTicket() {
        return TestDesk.ticketOf("olivia");
    }

    private String own(Route route) {
        return route.path().contains("{package}") ? ownPackage() : ownFile();
    }

    /** One that is still being built: nobody here tells of its thread. */
    private String ownPackage() {
        return new TestDesk(web)
                .post("olivia", "/tickets/" + ownTicket() + "/evidence", Map.of())
                .json()
                .path("id")
                .asString();
    }

    private String ownFile() {
        return new TestDesk(web)
                .upload("olivia", ownTicket(), TestDesk.file("a.log", LOG), LOG)
                .path("id")
                .asString();
    }

    private int status(String user, Route route, String ticket, String file) {
        return reply(user, route, ticket, file).status();
    }

    private Reply reply(String user, Route route, String ticket, String file) {
        var request = new TestDesk(web)
                .as(user, route.method(), path(route, ticket, file))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .accept(MediaType.APPLICATION_JSON);
        return TestDesk.reply(
                route.body() == null
                        ? request
                        : request.contentType(MediaType.APPLICATION_JSON).bodyValue(route.body()));
    }

    private static String path(Route route, String ticket, String file) {
        return route.path().replace("{ticket}", ticket).replace("{file}", file).replace("{package}", file);
    }
}
