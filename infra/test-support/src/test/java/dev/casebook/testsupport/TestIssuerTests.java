package dev.casebook.testsupport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

class TestIssuerTests {
    private final JwtDecoder decoder =
            NimbusJwtDecoder.withIssuerLocation(TestIssuer.url()).build();

    @Test
    void demoPersonCarriesTheClaimsOfTheProvider() {
        var token = decoder.decode(TestIssuer.tokenFor("olivia"));
        assertThat(token.getAudience()).containsExactly(TestIssuer.AUDIENCE);
        assertThat(token.getClaims())
                .containsEntry("person_id", "0198a000-0000-7000-8000-00000000b001")
                .containsEntry("name", "Olivia Oak")
                .containsEntry("email", "olivia@acorn.example")
                .containsEntry("role", "owner")
                .containsEntry("account_name", "Acorn Studio")
                .containsEntry("plan", "pro")
                .containsEntry("licence", "active");
        assertThat(decoder.decode(TestIssuer.tokenFor("sam")).getClaims()).doesNotContainKey("account_id");
    }

    @Test
    void forgedTokenIsRefused() {
        String forged = TestIssuer.forgedToken(Map.of("sub", "olivia"));
        assertThatThrownBy(() -> decoder.decode(forged)).isInstanceOf(JwtException.class);
    }

    @Test
    void servicesGetTheScopesTheyAskFor() throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(TestIssuer.url() + "/oauth2/token"))
                .POST(BodyPublishers.ofString("grant_type=client_credentials&scope=internal%3Atickets"))
                .build();
        try (var http = HttpClient.newHttpClient()) {
            assertThat(http.send(request, BodyHandlers.ofString()).body()).contains("\"scope\":\"internal:tickets\"");
        }
    }
}
