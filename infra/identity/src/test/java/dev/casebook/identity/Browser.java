package dev.casebook.identity;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Someone at the provider's pages: keeps cookies, follows nothing by itself. */
public final class Browser {
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final URI provider;

    public Browser(int port) {
        this.provider = URI.create("http://127.0.0.1:" + port);
    }

    public HttpResponse<String> get(String path, String... headers) {
        return send(HttpRequest.newBuilder(provider.resolve(path)).header("Accept", "text/html, */*;q=0.5"), headers);
    }

    public HttpResponse<String> post(String path, Map<String, String> form, String... headers) {
        var request = HttpRequest.newBuilder(provider.resolve(path))
                .header("Accept", "text/html, */*;q=0.5")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(encode(form)));
        return send(request, headers);
    }

    public HttpResponse<String> postJson(String path, String json) {
        return send(HttpRequest.newBuilder(provider.resolve(path))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json)));
    }

    /** Signs in on the login page; the answer is the redirect to where the person wanted to go. */
    public HttpResponse<String> signIn(String username, String password) {
        var csrf = CSRF.matcher(get("/login").body())
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
        return post("/login", Map.of("username", username, "password", password, "_csrf", csrf));
    }

    /** Asks for a code like a client would, signing in when asked to. */
    public String code(String username, Map<String, String> request) {
        var path = "/oauth2/authorize?" + encode(request);
        var answer = get(path);
        if (location(answer).contains("/login")) {
            answer = get(location(signIn(username, username)));
        }
        return parameter(location(answer), "code");
    }

    public static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow(() -> new AssertionError(answer.body()));
    }

    public static String parameter(String uri, String name) {
        return Stream.of(URI.create(uri).getRawQuery().split("&"))
                .filter(pair -> pair.startsWith(name + "="))
                .map(pair -> URLDecoder.decode(pair.substring(name.length() + 1), StandardCharsets.UTF_8))
                .findFirst()
                .orElseThrow(() -> new AssertionError(uri));
    }

    public static String encode(Map<String, String> values) {
        return values.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private HttpResponse<String> send(HttpRequest.Builder request, String... headers) {
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new AssertionError(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError(interrupted);
        }
    }
}
