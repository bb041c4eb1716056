package dev.casebook.e2e;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** One Chromium of the system for all journeys of a JVM. */
final class Browsers {

    private static final List<String> PLACES = List.of(
            "/usr/bin/chromium-headless-shell",
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome");
    private static final Playwright PLAYWRIGHT =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private static final Browser CHROMIUM = PLAYWRIGHT
            .chromium()
            .launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(executable())
                    .setArgs(List.of(
                            "--no-sandbox",
                            "--disable-dev-shm-usage",
                            "--disable-gpu",
                            "--disable-background-networking")));

    static {
        // the usual 5 s are for pages alone on a machine; here a whole desk stands beside the browser
        PlaywrightAssertions.setDefaultAssertionTimeout(20_000);
        Runtime.getRuntime().addShutdownHook(new Thread(PLAYWRIGHT::close, "chromium-down"));
    }

    private Browsers() {}

    static Browser chromium() {
        return CHROMIUM;
    }

    /** The one that {@code infra/build/chromium.sh} found, if it ran, else one at a usual place. */
    private static Path executable() {
        return Stream.concat(Stream.ofNullable(System.getenv("CASEBOOK_CHROMIUM")), PLACES.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no Chromium found; ./casebook test installs it"));
    }
}
