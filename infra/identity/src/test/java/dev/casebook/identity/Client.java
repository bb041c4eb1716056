package dev.casebook.identity;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.Base64;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The three registered clients as their programs use them. */
public final class Client {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String VERIFIER = "a-verifier-that-is-long-enough-for-the-rule-of-43-characters";
    private static final String CHALLENGE = "DvT5P1SaaXdTHM2lJjQ8znZXEI9Tegk_t4NFIsNP5TM";

    private final Browser browser;

    public Client(Browser browser) {
        this.browser = browser;
    }

    /** Signs in at the gateway's client by code and PKCE. */
    public JsonNode gateway(String username, String redirect) {
        return json(browser.post(
                "/oauth2/token",
                Map.of(
                        "grant_type",
                        "authorization_code",
                        "code",
                        browser.code(username, request("casebook-gateway", redirect)),
                        "redirect_uri",
                        redirect,
                        "code_verifier",
                        VERIFIER),
                "Authorization",
                basic("casebook-gateway")));
    }

    /** Signs in at the public command line client. */
    public JsonNode commandLine(String username, String redirect) {
        return json(browser.post(
                "/oauth2/token",
                Map.of(
                        "grant_type",
                        "authorization_code",
                        "client_id",
                        "casebook-cli",
                        "code",
                        browser.code(username, request("casebook-cli", redirect)),
                        "redirect_uri",
                        redirect,
                        "code_verifier",
                        VERIFIER)));
    }

    public HttpResponse<String> refresh(String refreshToken) {
        return browser.post(
                "/oauth2/token",
                Map.of("grant_type", "refresh_token", "refresh_token", refreshToken),
                "Authorization",
                basic("casebook-gateway"));
    }

    public JsonNode service(String scope) {
        return json(browser.post(
                "/oauth2/token",
                Map.of("grant_type", "client_credentials", "scope", scope),
                "Authorization",
                basic("casebook-services")));
    }

    public static Map<String, String> request(String client, String redirect) {
        return Map.of(
                "response_type",
                "code",
                "client_id",
                client,
                "redirect_uri",
                redirect,
                "scope",
                "openid profile email",
                "state",
                "s",
                "code_challenge_method",
                "S256",
                "code_challenge",
                CHALLENGE);
    }

    public static JsonNode json(HttpResponse<String> answer) {
        if (answer.statusCode() != 200) {
            throw new AssertionError(answer.statusCode() + " " + answer.body());
        }
        return JSON.readTree(answer.body());
    }

    public static JWTClaimsSet claims(JsonNode answer, String token) {
        try {
            return SignedJWT.parse(answer.get(token).asString()).getJWTClaimsSet();
        } catch (ParseException broken) {
            throw new AssertionError(broken);
        }
    }

    private static String basic(String client) {
        var pair = client + ":casebook-local";
        return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }
}
