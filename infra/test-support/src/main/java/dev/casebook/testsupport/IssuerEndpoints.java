package dev.casebook.testsupport;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.util.JSONObjectUtils;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What the issuer answers over HTTP. */
final class IssuerEndpoints {
    private final String keys;
    private String url = "";

    private IssuerEndpoints(JWK key) {
        this.keys = new JWKSet(key).toString();
    }

    static String start(JWK key) {
        var endpoints = new IssuerEndpoints(key);
        endpoints.url = StubServer.url(StubServer.start(endpoints::handle));
        return endpoints.url;
    }

    private void handle(HttpExchange exchange) throws IOException {
        switch (exchange.getRequestURI().getPath()) {
            case "/.well-known/openid-configuration", "/.well-known/oauth-authorization-server" ->
                StubServer.answer(exchange, 200, discovery());
            case "/oauth2/jwks" -> StubServer.answer(exchange, 200, keys);
            case "/oauth2/token" -> StubServer.answer(exchange, 200, grant(exchange));
            case "/directory" -> StubServer.answer(exchange, 200, directory());
            default -> StubServer.answer(exchange, 404, "");
        }
    }

    private String discovery() {
        return JSONObjectUtils.toJSONString(Map.of(
                "issuer",
                url,
                "jwks_uri",
                url + "/oauth2/jwks",
                "token_endpoint",
                url + "/oauth2/token",
                "authorization_endpoint",
                url + "/oauth2/authorize",
                "userinfo_endpoint",
                url + "/userinfo",
                "end_session_endpoint",
                url + "/connect/logout",
                "subject_types_supported",
                List.of("public"),
                "response_types_supported",
                List.of("code"),
                "id_token_signing_alg_values_supported",
                List.of("RS256"),
                "grant_types_supported",
                List.of("authorization_code", "client_credentials", "refresh_token")));
    }

    private static String grant(HttpExchange exchange) throws IOException {
        String form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String scope = Stream.of(form.split("&", -1))
                .filter(field -> field.startsWith("scope="))
                .map(field -> URLDecoder.decode(field.substring("scope=".length()), StandardCharsets.UTF_8))
                .findFirst()
                .orElse("");
        return JSONObjectUtils.toJSONString(Map.of(
                "access_token",
                TestIssuer.serviceToken(scope),
                "token_type",
                "Bearer",
                "expires_in",
                1800,
                "scope",
                scope));
    }

    private static String directory() {
        var people = DemoPerson.all().stream().map(DemoPerson::directoryEntry).toList();
        return JSONObjectUtils.toJSONString(Map.of("items", people));
    }
}
