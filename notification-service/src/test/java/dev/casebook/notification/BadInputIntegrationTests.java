package dev.casebook.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;

class BadInputIntegrationTests extends DeskTests {
    private static final String JSON = "application/json";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            GET  | /notifications?cursor=nonsense                 | ada | malformed    | 400
            GET  | /notifications?cursor=WyJ4Il0                   | ada | malformed    | 400
            GET  | /notifications?limit=0                         | ada | validation   | 422
            GET  | /notifications?limit=101                       | ada | validation   | 422
            GET  | /notifications?limit=many                      | ada | validation   | 422
            GET  | /notifications?offset=3                        | ada | validation   | 422
            GET  | /notification-preferences?x=1                  | ada | validation   | 422
            GET  | /deliveries?state=lost                         | ada | validation   | 422
            GET  | /deliveries?cursor=WyJ4Il0                      | ada | malformed    | 400
            GET  | /deliveries?state=lost                         | sam | forbidden    | 403
            POST | /deliveries/not-an-id/redeliver                | ada | not-found    | 404
            POST | /deliveries/1-1-1-1-1/redeliver                | ada | not-found    | 404
            GET  | /notifications/unknown                         | ada | not-found    | 404
            DELETE | /notifications                               | ada | method-not-allowed | 405
            PATCH | /notification-preferences                     | ada | method-not-allowed | 405
            """)
    void isAnsweredByAProblem(String method, String path, String user, String problem, int status) {
        var answer = http.method(HttpMethod.valueOf(method))
                .uri("/api/v1" + path)
                .headers(as(user))
                .exchange();
        expect(
                answer.expectStatus()
                        .isEqualTo(status)
                        .expectBody(JsonNode.class)
                        .returnResult()
                        .getResponseBody(),
                problem);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            POST | /notifications/read        | {                                             | malformed  | 400
            POST | /notifications/read        | {"all":true,"ids":[]}                         | validation | 422
            POST | /notifications/read        | {}                                            | validation | 422
            POST | /notifications/read        | {"all":false}                                 | validation | 422
            POST | /notifications/read        | {"all":"true"}                                | validation | 422
            POST | /notifications/read        | {"ids":"x"}                                   | validation | 422
            POST | /notifications/read        | {"ids":[]}                                    | validation | 422
            POST | /notifications/read        | {"ids":[null]}                                | validation | 422
            POST | /notifications/read        | {"ids":["1"]}                                 | validation | 422
            POST | /notifications/read        | {"ids":[1]}                                   | validation | 422
            POST | /notifications/read        | {"all":true,"more":1}                         | validation | 422
            POST | /notifications/read        | []                                            | validation | 422
            POST | /notifications/read        | null                                          | validation | 422
            PUT  | /notification-preferences  | {}                                            | validation | 422
            PUT  | /notification-preferences  | {"events":null}                               | validation | 422
            PUT  | /notification-preferences  | {"events":[]}                                 | validation | 422
            PUT  | /notification-preferences  | {"events":{"resolved":null}}                  | validation | 422
            PUT  | /notification-preferences  | {"events":{"resolved":{"mail":null}}}         | validation | 422
            PUT  | /notification-preferences  | {"events":{"resolved":{"mail":1}}}            | validation | 422
            PUT  | /notification-preferences  | {"events":{"resolved":{"pigeon":true}}}       | validation | 422
            PUT  | /notification-preferences  | {"events":{"nothing/~":{"mail":true}}}        | validation | 422
            PUT  | /notification-preferences  | {"events":{"ticket_opened":{"mail":true}}}    | validation | 422
            PUT  | /notification-preferences  | not json                                      | malformed  | 400
            """)
    void isRefusedAndNothingIsDone(String method, String path, String body, String problem, int status) {
        var answer = send(method, path, JSON, body);
        expect(
                answer.expectStatus()
                        .isEqualTo(status)
                        .expectBody(JsonNode.class)
                        .returnResult()
                        .getResponseBody(),
                problem);
        assertThat(count("select count(*) from muted where person_id = '" + id("vera") + "'"))
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({"text/plain,{},415", "application/json,'',400"})
    void aBodyOfAnotherKindOrNoneIsRefused(String type, String body, int status) {
        send("POST", "/notifications/read", type, body).expectStatus().isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"/notifications/read", "/notification-preferences"})
    void anEndlessBodyIsRefused(String path) {
        var method = path.endsWith("read") ? "POST" : "PUT";
        var body = "{\"ids\":[" + String.join(",", Collections.nCopies(60_000, "\"12345678\"")) + "]}";
        send(method, path, JSON, body).expectStatus().isEqualTo(413);
    }

    private ResponseSpec send(String method, String path, String type, String body) {
        return http.method(HttpMethod.valueOf(method))
                .uri("/api/v1" + path)
                .headers(as("vera"))
                .contentType(MediaType.parseMediaType(type))
                .bodyValue(body)
                .exchange();
    }

    private static void expect(@Nullable JsonNode body, String problem) {
        var document = Objects.requireNonNull(body);
        assertThat(document.path("type").asString()).isEqualTo("urn:casebook:problem:" + problem);
        assertThat(document.path("requestId").asString()).isNotBlank();
        assertThat(document.path("detail").asString()).isNotBlank();
    }
}
