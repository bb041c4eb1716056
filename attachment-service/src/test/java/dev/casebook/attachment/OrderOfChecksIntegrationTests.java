package dev.casebook.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.testsupport.CasebookTest;
import dev.casebook.testsupport.MappedRoutes;
import dev.casebook.testsupport.TestIssuer;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;

/** Of two faults the one that is checked first is told; a parameter that nobody knows is a fault on every route. */
@CasebookTest(database = "attachments", objectStore = true)
class OrderOfChecksIntegrationTests {

    private final WebTestClient web;
    private final TestDesk desk;

    OrderOfChecksIntegrationTests(@Autowired WebTestClient web) {
        this.web = web;
        this.desk = new TestDesk(web);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            bella  | ?cursor=x            | 400
            olivia | ?cursor=x&surprise=1 | 400
            olivia | ?cursor=x&limit=0    | 400
            bella  | ?surprise=1          | 404
            """)
    void earlierFaultIsTold(String user, String query, int status) {
        var ticket = TestDesk.ticketOf("olivia");

        assertThat(desk.get(user, "/tickets/" + ticket + "/attachments" + query).status())
                .isEqualTo(status);
    }

    @Test
    void roleComesBeforeAnUnknownParameter() {
        var ticket = TestDesk.ticketOf("olivia");

        assertThat(desk.post("vera", "/tickets/" + ticket + "/attachments?surprise=1", Map.of())
                        .status())
                .isEqualTo(403);
        assertThat(desk.post("vera", "/tickets/" + ticket + "/evidence?surprise=1", Map.of())
                        .status())
                .isEqualTo(403);
    }

    @Test
    void noRouteTakesAParameterItDoesNotKnow(
            @Autowired @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings)
            throws IOException {
        var ticket = TestDesk.ticketOf("olivia");
        var file = desk.upload("olivia", ticket, TestDesk.file("a.png", picture()), picture())
                .path("id")
                .asString();
        var evidence = desk.post("olivia", "/tickets/" + ticket + "/evidence", Map.of())
                .json()
                .path("id")
                .asString();

        assertThat(new MappedRoutes(mappings)
                        .thatTakeASurprise(
                                web,
                                TestIssuer.tokenFor("olivia"),
                                pattern -> pattern.replace("{ticket}", ticket)
                                        .replace("{id}", pattern.contains("/evidence/") ? evidence : file)))
                .isEmpty();
    }

    private static byte[] picture() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }
}
