package dev.casebook.support.json;

import dev.casebook.support.sample.SampleTest;
import dev.casebook.testsupport.TestIssuer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

/** A body of the wrong shape is refused field by field. */
@SampleTest
class ValidationTests {

    private final WebTestClient client;

    ValidationTests(@Autowired WebTestClient client) {
        this.client = client;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"name\":\"ab\"}                                    | /name",
                "{}                                                   | /name",
                "{\"name\":null}                                      | /name",
                "{\"name\":1}                                         | /name",
                "{\"name\":true}                                      | /name",
                "{\"name\":\"a\\u0000bc\"}                            | /name",
                "{\"name\":\"abc\\ud800\"}                            | /name",
                "{\"name\":\"abc\",\"colour\":\"RED\"}                | /colour",
                "{\"name\":\"abc\",\"colour\":0}                      | /colour",
                "{\"name\":\"abc\",\"colour\":\"\"}                   | /colour",
                "{\"name\":\"abc\",\"amount\":\"1\"}                  | /amount",
                "{\"name\":\"abc\",\"amount\":1.5}                    | /amount",
                "{\"name\":\"abc\",\"amount\":99999999999}            | /amount",
                "{\"name\":\"abc\",\"shiny\":\"true\"}                | /shiny",
                "{\"name\":\"abc\",\"shiny\":1}                       | /shiny",
                "{\"name\":\"abc\",\"since\":\"yesterday\"}           | /since",
                "{\"name\":\"abc\",\"since\":1700000000}              | /since",
                "{\"name\":\"abc\",\"since\":\"+99999-01-01T00:00:00Z\"} | /since",
                "{\"name\":\"abc\",\"parts\":{}}                      | /parts",
                "{\"name\":\"abc\",\"parts\":[{\"label\":\"\"}]}      | /parts/0/label",
                "{\"name\":\"abc\",\"parts\":[{\"label\":\"a\",\"x\":1}]} | /parts/0/x",
                "{\"name\":\"abc\",\"more\":1}                        | /more",
                "{\"name\":\"abc\",\"more\":{\"a\":{}}}               | /more",
                "{\"name\":\"abc\",\"more\":[[]]}                     | /more",
                "{\"name\":\"abc\",\"parts\":[{\"label\":\"a\",\"x\":[1]}]} | /parts/0/x",
                "{\"name\":\"abc\",\"a/b~c\":1}                       | /a~1b~0c",
                "[]                                                   | ``",
                "\"text\"                                             | ``",
                "null                                                 | ``",
            })
    void wrongFieldIsNamedByItsPointer(String body, String pointer) {
        post(body)
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:casebook:problem:validation")
                .jsonPath("$.errors[0].pointer")
                .isEqualTo(pointer)
                .jsonPath("$.errors[0].detail")
                .isNotEmpty();
    }

    @Test
    void everyWrongFieldIsNamed() {
        post("{\"name\":1,\"colour\":\"pink\",\"parts\":[1,{}],\"more\":1}")
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.errors.length()")
                .isEqualTo(5);
    }

    @Test
    void rightBodyPasses() {
        post("{\"name\":\"abc\",\"colour\":\"dark_blue\",\"amount\":3,\"shiny\":false,\"since\":\"2026-11-20T09:15:00+01:00\",\"parts\":[{\"label\":\"x\"}]}")
                .expectStatus()
                .isCreated();
    }

    private WebTestClient.ResponseSpec post(String body) {
        return client.post()
                .uri("/api/v1/things")
                .header("Authorization", "Bearer " + TestIssuer.tokenFor("olivia"))
                .header("Idempotency-Key", "validation-" + body.hashCode())
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange();
    }
}
