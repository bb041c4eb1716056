package dev.casebook.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.testsupport.CasebookTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

@CasebookTest(database = "attachments", objectStore = true)
class BadInputIntegrationTests {

    @Autowired
    private WebTestClient web;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {                                                                        | 400 | malformed  |
            []                                                                       | 422 | validation | ''
            {}                                                                       | 422 | validation | /fileName
            {"fileName":"","size":1,"contentType":"text/plain"}                      | 422 | validation | /fileName
            {"fileName":"a/b","size":1,"contentType":"text/plain"}                   | 422 | validation | /fileName
            {"fileName":"a\\u0000b","size":1,"contentType":"text/plain"}             | 422 | validation | /fileName
            {"fileName":"gnp\\u202Eexe.","size":1,"contentType":"text/plain"}        | 422 | validation | /fileName
            {"fileName":7,"size":1,"contentType":"text/plain"}                       | 422 | validation | /fileName
            {"fileName":"a","size":0,"contentType":"text/plain"}                     | 422 | validation | /size
            {"fileName":"a","size":-1,"contentType":"text/plain"}                    | 422 | validation | /size
            {"fileName":"a","size":1.5,"contentType":"text/plain"}                   | 422 | validation | /size
            {"fileName":"a","size":"1","contentType":"text/plain"}                   | 422 | validation | /size
            {"fileName":"a","size":99999999999999999999,"contentType":"text/plain"}  | 422 | validation | /size
            {"fileName":"a","size":9223372036854775807,"contentType":"text/plain"}   | 422 | validation | /size
            {"fileName":"a","size":1,"contentType":"text"}                           | 422 | validation | /contentType
            {"fileName":"a","size":1,"contentType":"text/plain;\\u000aX: y"}         | 422 | validation | /contentType
            {"fileName":"a","size":1,"contentType":"text/plain","sha256":"abc"}      | 422 | validation | /sha256
            {"fileName":"a","size":1,"contentType":"text/plain","slot":"nowhere"}    | 422 | validation | /slot
            {"fileName":"a","size":1,"contentType":"text/plain","internal":true}     | 422 | validation | /internal
            {"fileName":"a","size":1,"contentType":"text/plain","state":"ready"}     | 422 | validation | /state
            """)
    void startRefusesWith(String body, int status, String problem, String pointer) {
        var reply = post("/tickets/" + TestDesk.ticketOf("olivia") + "/attachments", "k", body);

        assertThat(reply.status()).as(reply.toString()).isEqualTo(status);
        assertThat(reply.problem()).isEqualTo(problem);
        if (pointer != null) {
            assertThat(reply.json().path("errors").valueStream())
                    .extracting(error -> error.path("pointer").asString())
                    .as(reply.toString())
                    .contains(pointer);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"parts":                                 | 400 | malformed
            {}                                        | 422 | validation
            {"parts":[]}                              | 422 | validation
            {"parts":[null]}                          | 422 | validation
            {"parts":[{"number":0,"etag":"x"}]}       | 422 | validation
            {"parts":[{"number":1}]}                  | 422 | validation
            {"parts":[{"number":2,"etag":"x"}]}       | 422 | validation
            {"parts":{"number":1,"etag":"x"}}         | 422 | validation
            """)
    void completeRefusesWith(String body, int status, String problem) {
        var desk = new TestDesk(web);
        var started = desk.start("olivia", TestDesk.ticketOf("olivia"), TestDesk.file("a", new byte[10]));

        var reply = post("/attachments/" + started.path("id").asString() + "/complete", "k", body);

        assertThat(reply.status()).as(reply.toString()).isEqualTo(status);
        assertThat(reply.problem()).isEqualTo(problem);
    }

    @ParameterizedTest
    @CsvSource({
        "limit=0, 422, validation",
        "limit=101, 422, validation",
        "limit=x, 422, validation",
        "cursor=bnVsbA, 400, malformed",
        "cursor=junk, 400, malformed",
        "offset=3, 422, validation",
    })
    void listRefusesWith(String query, int status, String problem) {
        var path = "/api/v1/tickets/" + TestDesk.ticketOf("olivia") + "/attachments?" + query;
        var reply = TestDesk.reply(web.get()
                .uri(path)
                .header("Authorization", "Bearer " + dev.casebook.testsupport.TestIssuer.tokenFor("olivia")));

        assertThat(reply.status()).as(reply.toString()).isEqualTo(status);
        assertThat(reply.problem()).isEqualTo(problem);
    }

    @Test
    void startWithoutKeyIsMalformed() {
        var reply = TestDesk.reply(new TestDesk(web)
                .as("olivia", HttpMethod.POST, "/tickets/" + TestDesk.ticketOf("olivia") + "/attachments")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue("{\"fileName\":\"a\",\"size\":1,\"contentType\":\"text/plain\"}"));

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.problem()).isEqualTo("malformed");
    }

    @Test
    void sameKeyWithAnotherBodyConflicts() {
        var path = "/tickets/" + TestDesk.ticketOf("olivia") + "/attachments";
        post(path, "same", "{\"fileName\":\"a\",\"size\":1,\"contentType\":\"text/plain\"}");

        var reply = post(path, "same", "{\"fileName\":\"b\",\"size\":1,\"contentType\":\"text/plain\"}");

        assertThat(reply.status()).isEqualTo(409);
        assertThat(reply.problem()).isEqualTo("idempotency-conflict");
    }

    @Test
    void otherMediaTypeIsUnsupported() {
        var reply = TestDesk.reply(new TestDesk(web)
                .as("olivia", HttpMethod.POST, "/tickets/" + TestDesk.ticketOf("olivia") + "/attachments")
                .header("Idempotency-Key", "k")
                .contentType(MediaType.TEXT_PLAIN)
                .bodyValue("hello"));

        assertThat(reply.status()).isEqualTo(415);
    }

    @Test
    void otherMethodIsNotAllowed() {
        var reply = TestDesk.reply(new TestDesk(web)
                .as("olivia", HttpMethod.PUT, "/tickets/" + TestDesk.ticketOf("olivia") + "/attachments"));

        assertThat(reply.status()).isEqualTo(405);
    }

    private Reply post(String path, String key, String body) {
        return TestDesk.reply(new TestDesk(web)
                .as("olivia", HttpMethod.POST, path)
                .header("Idempotency-Key", key)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body));
    }
}
