package dev.casebook.gateway.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.gateway.desk.Browser;
import dev.casebook.gateway.desk.Desk;
import dev.casebook.gateway.desk.Http;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The dashboard's page and files, with a tiny dashboard on the class path. */
class PageTests {
    private final Desk desk = Desk.instance();
    private final String url = desk.gateway().url();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/dashboard/support",
                "/dashboard/support/new",
                "/dashboard/support/CB-7K2M9-QXD4T",
                "/dashboard/history"
            })
    void everyAddressOfTheDashboardIsItsOnePage(String path) {
        var page = new Browser(desk.gateway()).signedInAs("olivia").page(path);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("<div id=\"root\">");
        assertThat(Http.header(page, "Cache-Control")).contains("no-cache");
    }

    @Test
    void rootLeadsToSupport() {
        assertThat(Http.header(Http.get(url + "/", "Accept", "text/html"), "Location"))
                .isEqualTo("/dashboard/support");
    }

    @Test
    void assetsAreKeptForEverAndSentCompressed() {
        var plain = Http.get(url + "/assets/test-1a2b3c.js");
        assertThat(plain.statusCode()).isEqualTo(200);
        assertThat(plain.body()).contains("plain");
        assertThat(Http.header(plain, "Cache-Control")).contains("max-age=31536000", "public", "immutable");
        assertThat(plain.headers().allValues("Set-Cookie")).isEmpty();

        assertThat(Http.header(Http.get(url + "/assets/test-1a2b3c.js", "Accept-Encoding", "br"), "Content-Encoding"))
                .isEqualTo("br");
        assertThat(Http.header(Http.get(url + "/assets/test-1a2b3c.js", "Accept-Encoding", "gzip"), "Content-Encoding"))
                .isEqualTo("gzip");
        assertThat(Http.get(url + "/assets/gone.js").statusCode()).isEqualTo(404);
    }

    @Test
    void pagesRunOnlyOurScriptsAndShowInNoFrame() {
        for (var path : new String[] {"/dashboard/support", "/login", "/api/docs", "/api/v1/tickets"}) {
            var answer = Http.get(url + path, "Accept", "text/html");
            var policy = Http.header(answer, "Content-Security-Policy");

            assertThat(policy)
                    .contains("script-src 'self';", "frame-ancestors 'none'", "object-src 'none'")
                    .contains("connect-src 'self' http://files.example:9000", "blob: http://files.example:9000")
                    .doesNotContain("unsafe-eval");
            assertThat(policy.replaceAll("style-src[^;]*;", "")).doesNotContain("unsafe-inline");
            assertThat(Http.header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(Http.header(answer, "X-Frame-Options")).isEqualTo("DENY");
            assertThat(Http.header(answer, "Referrer-Policy")).isEqualTo("same-origin");
        }
    }

    @Test
    void localhostLeadsToTheAddressTheProviderAccepts() {
        var answer = Http.get(url.replace("127.0.0.1", "localhost") + "/dashboard/history?a=1", "Accept", "text/html");

        assertThat(Http.header(answer, "Location")).isEqualTo(url + "/dashboard/history?a=1");
    }
}
