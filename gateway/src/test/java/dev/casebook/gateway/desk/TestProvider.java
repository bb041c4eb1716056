package dev.casebook.gateway.desk;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import dev.casebook.testsupport.DemoPerson;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An OpenID provider whose login page is the query parameter {@code login_as} of the browser, and which can be told to
 * be slow, down, strict or short-lived. Its refresh tokens rotate: using one twice ends the session.
 */
public final class TestProvider {
    private static final String CLIENT = "casebook-gateway";

    private record Grant(String user, @Nullable String nonce) {}

    private final RSAKey key = newKey();
    private final Map<String, Grant> grants = new ConcurrentHashMap<>();
    private final Map<String, String> plans = new ConcurrentHashMap<>();
    private final AtomicInteger refreshes = new AtomicInteger();
    private final Stub server = new Stub(this::handle);
    private volatile Duration accessTokenLife = Duration.ofMinutes(5);
    private volatile boolean failing;

    public String url() {
        return server.url();
    }

    /** Life of the access tokens granted from now on. */
    public void accessTokensLast(Duration life) {
        accessTokenLife = life;
    }

    public void changePlan(String accountId, String plan) {
        plans.put(accountId, plan);
    }

    /** Answers 500 to every token request from now on. */
    public void fails(boolean now) {
        failing = now;
    }

    public void stop() {
        server.stop();
    }

    public void start() {
        server.start();
    }

    /** Forgets every refresh token. */
    public void revokeAll() {
        grants.clear();
    }

    public int refreshes() {
        return refreshes.get();
    }

    /** An access token like a script gets one. */
    public String tokenFor(String user) {
        return sign(claims(user).audience("casebook-api"), Duration.ofHours(1));
    }

    public String token(Map<String, Object> claims, Duration life) {
        var set = new JWTClaimsSet.Builder().audience("casebook-api");
        claims.forEach(set::claim);
        return sign(set, life);
    }

    private void handle(HttpExchange exchange) throws IOException {
        switch (exchange.getRequestURI().getPath()) {
            case "/.well-known/openid-configuration" -> json(exchange, 200, discovery());
            case "/jwks" -> Stub.answer(exchange, 200, "application/json", new JWKSet(key.toPublicJWK()).toString());
            case "/authorize" -> authorize(exchange);
            case "/token" -> token(exchange);
            case "/logout" ->
                redirect(
                        exchange,
                        form(exchange.getRequestURI().getRawQuery()).getOrDefault("post_logout_redirect_uri", ""));
            default -> Stub.answer(exchange, 404, "text/plain", "");
        }
    }

    private void authorize(HttpExchange exchange) throws IOException {
        var query = form(exchange.getRequestURI().getRawQuery());
        if (!query.containsKey("login_as")) {
            Stub.answer(exchange, 200, "text/html", "<form>who are you?</form>");
            return;
        }
        var code = UUID.randomUUID().toString();
        grants.put(code, new Grant(query.getOrDefault("login_as", ""), query.get("nonce")));
        redirect(
                exchange,
                query.get("redirect_uri") + "?code=" + code + "&state="
                        + query.getOrDefault("state", "").replace("=", "%3D"));
    }

    private void token(HttpExchange exchange) throws IOException {
        var form = form(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        if (failing) {
            Stub.answer(exchange, 500, "text/plain", "out of order");
            return;
        }
        var refresh = "refresh_token".equals(form.get("grant_type"));
        if (refresh) {
            refreshes.incrementAndGet();
        }
        var grant = grants.remove(form.getOrDefault(refresh ? "refresh_token" : "code", ""));
        if (grant == null) {
            json(exchange, 400, Map.of("error", "invalid_grant"));
        } else {
            json(exchange, 200, tokens(grant));
        }
    }

    private Map<String, Object> tokens(Grant grant) {
        var refreshToken = UUID.randomUUID().toString();
        grants.put(refreshToken, grant);
        var idToken = claims(grant.user()).audience(CLIENT).claim("nonce", grant.nonce());
        return Map.of(
                "access_token",
                sign(claims(grant.user()).audience("casebook-api"), accessTokenLife),
                "id_token",
                sign(idToken, Duration.ofMinutes(30)),
                "refresh_token",
                refreshToken,
                "token_type",
                "Bearer",
                "expires_in",
                accessTokenLife.toSeconds());
    }

    private JWTClaimsSet.Builder claims(String user) {
        var claims = new HashMap<>(DemoPerson.named(user).claims());
        claims.computeIfPresent(
                "plan", (name, plan) -> plans.getOrDefault((String) claims.get("account_id"), (String) plan));
        var set = new JWTClaimsSet.Builder();
        claims.forEach(set::claim);
        return set;
    }

    private String sign(JWTClaimsSet.Builder claims, Duration life) {
        var now = Instant.now();
        var set = claims.issuer(url())
                .jwtID(UUID.randomUUID().toString())
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(life)))
                .build();
        var token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(), set);
        try {
            token.sign(new RSASSASigner(key));
        } catch (JOSEException failure) {
            throw new IllegalStateException(failure);
        }
        return token.serialize();
    }

    private Map<String, Object> discovery() {
        return Map.of(
                "issuer",
                url(),
                "authorization_endpoint",
                url() + "/authorize",
                "token_endpoint",
                url() + "/token",
                "jwks_uri",
                url() + "/jwks",
                "end_session_endpoint",
                url() + "/logout",
                "subject_types_supported",
                List.of("public"),
                "response_types_supported",
                List.of("code"),
                "id_token_signing_alg_values_supported",
                List.of("RS256"));
    }

    private static void json(HttpExchange exchange, int status, Map<String, Object> body) throws IOException {
        Stub.answer(exchange, status, "application/json", JSONObjectUtils.toJSONString(body));
    }

    private static void redirect(HttpExchange exchange, String location) throws IOException {
        exchange.getResponseHeaders().set("Location", location);
        exchange.sendResponseHeaders(302, -1);
    }

    private static Map<String, String> form(String encoded) {
        return Stream.of(encoded.split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    }

    private static RSAKey newKey() {
        try {
            return new RSAKeyGenerator(2048).keyID("provider").generate();
        } catch (JOSEException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
