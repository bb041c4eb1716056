package dev.casebook.localstack.token;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/**
 * Gets an access token of a demo person from the local provider: authorization code with PKCE (RFC 7636) as the public client
 * {@code casebook-cli}, whose loopback redirect (RFC 8252) is read off the answer and never followed.
 */
public final class DemoLogin {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String CLIENT = "casebook-cli";
    // any loopback port fits; nobody has to listen on it
    private static final String REDIRECT = "http://127.0.0.1:9/callback";
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final URI issuer;
    private final Pkce pkce = Pkce.random();

    /** Prepares a login at the provider. */
    public DemoLogin(String issuer) {
        this.issuer = URI.create(issuer);
    }

    /**
     * The token of a person whose password is their name.
     *
     * @throws LoginFailed with a sentence
     */
    public String token(String user) {
        try (HttpClient http = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(Redirect.NEVER)
                .connectTimeout(PATIENCE)
                .build()) {
            return exchange(http, code(http, user));
        } catch (IOException e) {
            throw new LoginFailed("the identity provider at " + issuer + " does not answer; is the desk up?", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LoginFailed("interrupted", e);
        }
    }

    private String code(HttpClient http, String user) throws IOException, InterruptedException {
        Map<String, String> query = new LinkedHashMap<>();
        query.put("response_type", "code");
        query.put("client_id", CLIENT);
        query.put("redirect_uri", REDIRECT);
        query.put("scope", "openid profile");
        query.put("code_challenge", pkce.challenge());
        query.put("code_challenge_method", "S256");
        HttpResponse<String> answer = get(http, issuer.resolve("/oauth2/authorize?" + form(query)));
        HttpResponse<String> page = get(http, location(answer));
        HttpResponse<String> signedIn = post(
                http, issuer.resolve("/login"), Map.of("username", user, "password", user, "_csrf", csrf(page.body())));
        URI next = location(signedIn);
        if (next.getPath().equals("/login")) {
            throw new LoginFailed("there is no demo person " + user);
        }
        return parameter(location(get(http, next)), "code");
    }

    private String exchange(HttpClient http, String code) throws IOException, InterruptedException {
        HttpResponse<String> answer = post(
                http,
                issuer.resolve("/oauth2/token"),
                Map.of(
                        "grant_type", "authorization_code",
                        "client_id", CLIENT,
                        "code", code,
                        "redirect_uri", REDIRECT,
                        "code_verifier", pkce.verifier()));
        if (answer.statusCode() != 200) {
            throw new LoginFailed("the identity provider refused the code: " + answer.body());
        }
        return JsonMapper.shared().readTree(answer.body()).path("access_token").asString();
    }

    private static HttpResponse<String> get(HttpClient http, URI uri) throws IOException, InterruptedException {
        return http.send(request(uri).build(), BodyHandlers.ofString());
    }

    private static HttpResponse<String> post(HttpClient http, URI uri, Map<String, String> fields)
            throws IOException, InterruptedException {
        return http.send(
                request(uri)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form(fields)))
                        .build(),
                BodyHandlers.ofString());
    }

    private static HttpRequest.Builder request(URI uri) {
        return HttpRequest.newBuilder(uri).timeout(PATIENCE).header("Accept", "text/html");
    }

    private URI location(HttpResponse<String> answer) {
        return answer.headers()
                .firstValue("Location")
                .map(issuer::resolve)
                .orElseThrow(() -> new LoginFailed("the identity provider answered " + answer.statusCode()
                        + " where it should have sent us on: " + answer.uri()));
    }

    private static String csrf(String page) {
        return CSRF.matcher(page)
                .results()
                .findFirst()
                .orElseThrow(() -> new LoginFailed("the identity provider's login page has no form"))
                .group(1);
    }

    private static String parameter(URI uri, String name) {
        for (String pair : String.valueOf(uri.getRawQuery()).split("&", -1)) {
            if (pair.startsWith(name + "=")) {
                return URLDecoder.decode(pair.substring(name.length() + 1), StandardCharsets.UTF_8);
            }
        }
        throw new LoginFailed("the identity provider sent us on without a code: " + uri);
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
