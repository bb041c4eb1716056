package dev.casebook.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.testsupport.CasebookTest;
import dev.casebook.testsupport.DemoPerson;
import dev.casebook.testsupport.TestIssuer;
import dev.casebook.testsupport.Wall;
import dev.casebook.testsupport.Wall.Target;
import dev.casebook.testsupport.WallRoute;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;

/** Walks every route with every role against what is the caller's own, what is another account's, and what is not there. */
@CasebookTest(database = "attachments", objectStore = true)
class TenantWallIntegrationTests {

    private static final byte[] LOG = "a line of a log\n".getBytes(StandardCharsets.UTF_8);
    /** Of which there is a thumbnail. */
    private static final byte[] PICTURE = picture();

    private static final String START = "{\"fileName\":\"a.log\",\"size\":16,\"contentType\":\"text/plain\"}";
    private static final String COMPLETE = "{\"parts\":[{\"number\":1,\"etag\":\"x\"}]}";

    /** The owner's upload: only they go on with it, and only they, leads and admins remove it. */
    private static final List<WallRoute> ROUTES = List.of(
            WallRoute.of("GET /tickets/{ticket}/attachments", "", "200 200 200 200 200 200"),
            WallRoute.of("POST /tickets/{ticket}/attachments", START, "201 201 403 201 201 201"),
            WallRoute.of("GET /attachments/{id}", "", "200 200 200 200 200 200"),
            WallRoute.of("GET /attachments/{id}/content", "", "302 302 302 302 302 302"),
            WallRoute.of("GET /attachments/{id}/thumbnail", "", "302 302 302 302 302 302"),
            WallRoute.of("POST /attachments/{id}/parts", "", "409 403 403 403 403 403"),
            WallRoute.of("POST /attachments/{id}/complete", COMPLETE, "200 403 403 403 403 403"),
            WallRoute.of("DELETE /attachments/{id}", "", "204 403 403 403 204 204"),
            WallRoute.of("POST /tickets/{ticket}/evidence", "", "202 202 403 202 202 202"),
            WallRoute.of("GET /evidence/{id}", "", "200 200 200 200 200 200"),
            WallRoute.of("GET /evidence/{id}/content", "", "409 409 409 409 409 409"));

    private static final DemoPerson OLIVIA = DemoPerson.named("olivia");
    private static final String MISSING = UUID.randomUUID().toString();

    @Autowired
    private WebTestClient web;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    static Stream<WallRoute> routes() {
        return ROUTES.stream();
    }

    @Test
    void thisTestKnowsEveryRoute() {
        assertThat(WallRoute.mapped(mappings))
                .containsExactlyInAnyOrderElementsOf(
                        ROUTES.stream().map(WallRoute::toString).toList());
    }

    @ParameterizedTest
    @MethodSource("routes")
    void ownIsThereByRoleAndForeignIsNot(WallRoute route) {
        var ticket = TestDesk.ticketOf("olivia");
        var one = route.path().startsWith("/evidence") ? packageOf(ticket) : fileOf(ticket);
        Supplier<String> id = route.method() == HttpMethod.DELETE ? () -> fileOf(ticket) : () -> one;
        new Wall(web)
                .walk(
                        route,
                        new Target(
                                person -> person.account() == null
                                        || person.account().equals(OLIVIA.account()),
                                () -> Map.of("ticket", ticket, "id", id.get()),
                                Map.of("ticket", "CB-00000-00000", "id", MISSING)));
    }

    @Test
    void staffFileStaysHiddenFromTheAccount() {
        var desk = new TestDesk(web);
        var ticket = TestDesk.ticketOf("olivia");
        var id = desk.upload("sam", ticket, TestDesk.file("a.log", LOG), LOG)
                .path("id")
                .asString();

        var wall = new Wall(web);
        for (var route :
                ROUTES.stream().filter(r -> r.path().startsWith("/attachments")).toList()) {
            assertThat(wall.ask(OLIVIA, route, Map.of("id", id)))
                    .as(route.toString())
                    .isEqualTo(wall.ask(OLIVIA, route, Map.of("id", MISSING)));
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
        var file = fileOf(TestDesk.ticketOf("olivia"));
        web.get()
                .uri("/internal/attachments/" + file)
                .header("Authorization", "Bearer " + TestIssuer.tokenFor("ada"))
                .exchange()
                .expectStatus()
                .isNotFound();
        web.get()
                .uri("/internal/attachments/" + file)
                .header("Authorization", "Bearer " + TestIssuer.serviceToken("internal:attachments"))
                .exchange()
                .expectStatus()
                .isOk();
    }

    /** One that is still being built: nobody here tells of its thread. */
    private String packageOf(String ticket) {
        return new TestDesk(web)
                .post("olivia", "/tickets/" + ticket + "/evidence", Map.of())
                .json()
                .path("id")
                .asString();
    }

    private String fileOf(String ticket) {
        return new TestDesk(web)
                .upload("olivia", ticket, TestDesk.file("a.png", PICTURE), PICTURE)
                .path("id")
                .asString();
    }

    private static byte[] picture() {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
