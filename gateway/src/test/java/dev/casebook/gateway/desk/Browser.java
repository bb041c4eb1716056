package dev.casebook.gateway.desk;

import java.net.HttpCookie;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Someone at a browser: keeps cookies for all gateways, as browsers ignore ports, and none of the provider's. */
public final class Browser {
    private static final String PAGE = "text/html,application/xhtml+xml,*/*;q=0.8";

    private final String gateway;
    private final Map<String, String> cookies = new ConcurrentHashMap<>();

    public Browser(Gateway gateway) {
        this.gateway = gateway.url();
    }

    private Browser(String gateway, Map<String, String> cookies) {
        this.gateway = gateway;
        this.cookies.putAll(cookies);
    }

    /** The same browser at another gateway. */
    public Browser at(Gateway other) {
        return new Browser(other.url(), cookies);
    }

    /** Opens the page signed out, signs in at the provider and comes back; the answer is the wanted page. */
    public HttpResponse<String> signIn(String user, String page) {
        var answer = follow(page(page), 3);
        var returned = page(Http.header(answer, "Location") + "&login_as=" + user);
        return follow(page(Http.header(returned, "Location")), 3);
    }

    public Browser signedInAs(String user) {
        signIn(user, "/dashboard/support");
        if (get("/api/v1/session").statusCode() != 200) {
            throw new AssertionError(user + " could not sign in");
        }
        return this;
    }

    public HttpResponse<String> page(String address) {
        return send("GET", address, "", "Accept", PAGE);
    }

    public HttpResponse<String> get(String path, String... headers) {
        return send("GET", path, "", headers);
    }

    /** Writes like the dashboard does, repeating the cookie in the header. */
    public HttpResponse<String> write(String method, String path, String body, String... headers) {
        List<String> all = new ArrayList<>(List.of(headers));
        all.addAll(List.of("X-XSRF-TOKEN", cookie("XSRF-TOKEN"), "Content-Type", "application/json"));
        return send(method, path, body, all.toArray(String[]::new));
    }

    public HttpResponse<String> send(String method, String address, String body, String... headers) {
        var url = address.startsWith("http") ? address : gateway + address;
        List<String> all = new ArrayList<>(List.of(headers));
        if (url.startsWith(gateway) && !cookies.isEmpty()) {
            all.addAll(List.of("Cookie", cookieHeader()));
        }
        var answer = Http.send(method, url, body, all.toArray(String[]::new));
        if (url.startsWith(gateway)) {
            answer.headers().allValues("Set-Cookie").forEach(this::keep);
        }
        return answer;
    }

    public String cookie(String name) {
        return cookies.getOrDefault(name, "");
    }

    /** The answer at the end of at most so many redirects within this gateway. */
    private HttpResponse<String> follow(HttpResponse<String> answer, int redirects) {
        var location = Http.header(answer, "Location");
        var local = location.startsWith("/") || location.startsWith(gateway);
        return redirects > 0 && local ? follow(page(location), redirects - 1) : answer;
    }

    private void keep(String setCookie) {
        for (var cookie : HttpCookie.parse(setCookie)) {
            if (cookie.getMaxAge() == 0) {
                cookies.remove(cookie.getName());
            } else {
                cookies.put(cookie.getName(), cookie.getValue());
            }
        }
    }

    private String cookieHeader() {
        return cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }
}
