package dev.casebook.localstack.token;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import tools.jackson.databind.json.JsonMapper;

/** Tokens of the local operator: client credentials with the scope {@code internal:operate}. */
public final class OperatorLogin {
    private static final String CLIENT = "casebook-operator";
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final URI issuer;
    private final String secret;

    /** Prepares a login at the provider. */
    public OperatorLogin(String issuer, String secret) {
        this.issuer = URI.create(issuer);
        this.secret = secret;
    }

    /**
     * A token, valid for ten minutes.
     *
     * @throws LoginFailed with a sentence
     */
    public String token(HttpClient http) throws InterruptedException {
        try {
            var answer = http.send(request(), BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new LoginFailed("the identity provider refused the operator: " + answer.body());
            }
            return JsonMapper.shared()
                    .readTree(answer.body())
                    .path("access_token")
                    .asString();
        } catch (IOException e) {
            throw new LoginFailed("the identity provider at " + issuer + " does not answer; is the desk up?", e);
        }
    }

    private HttpRequest request() {
        String basic = Base64.getEncoder().encodeToString((CLIENT + ":" + secret).getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(issuer.resolve("/oauth2/token"))
                .timeout(PATIENCE)
                .header("Authorization", "Basic " + basic)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=client_credentials&scope=internal:operate"))
                .build();
    }
}
