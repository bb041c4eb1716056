package dev.casebook.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;

/** A person at a browser: signs in, walks, and keeps pictures of what was seen. */
final class Visitor implements AutoCloseable {

    /** For what travels through the desk before it shows. */
    static final LocatorAssertions.ContainsTextOptions PATIENT =
            new LocatorAssertions.ContainsTextOptions().setTimeout(30_000);

    static final LocatorAssertions.IsVisibleOptions PATIENTLY =
            new LocatorAssertions.IsVisibleOptions().setTimeout(30_000);

    private static final String CATALOGUE = "**/api/v1/catalog";

    private final BrowserContext context;
    private final Page page;
    private final Look look;
    private final String person;
    private final List<String> complaints = new CopyOnWriteArrayList<>();

    private Visitor(Desk desk, String person, Look look) {
        this.person = person;
        this.look = look;
        this.context = Browsers.chromium().newContext(look.options(desk.origin().toString()));
        context.grantPermissions(List.of("clipboard-read", "clipboard-write"));
        this.page = context.newPage();
        page.setDefaultTimeout(20_000);
        page.onConsoleMessage(this::listen);
        page.onPageError(complaints::add);
    }

    /** Opens the support page and signs in where the provider asks. */
    static Visitor signedIn(Desk desk, String person, Look look) {
        var visitor = new Visitor(desk, person, look);
        visitor.page.navigate("/dashboard/support");
        visitor.signIn(person);
        return visitor;
    }

    /** Another tab of the same browser, on a page of the dashboard. */
    Page anotherTab(String path) {
        var tab = context.newPage();
        tab.onConsoleMessage(this::listen);
        tab.onPageError(complaints::add);
        tab.navigate(path);
        return tab;
    }

    void signIn(String person) {
        page.getByLabel("User name").fill(person);
        page.getByLabel("Password").fill(person);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in"))
                .click();
        page.waitForURL("**/dashboard/**");
    }

    private void listen(ConsoleMessage message) {
        if (message.type().equals("error") && !message.text().contains("Failed to load resource")) {
            complaints.add(message.text());
        }
    }

    Page page() {
        return page;
    }

    Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .first();
    }

    Locator link(String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name))
                .first();
    }

    /** A text field with suggestions. */
    Locator field(String name) {
        return page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName(name));
    }

    void seesHeading(String words) {
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(words))
                        .first())
                .isVisible();
    }

    void sees(String words) {
        assertThat(page.getByText(words).first()).isVisible(PATIENTLY);
    }

    /** Keeps a picture, and asserts that nothing stands out of the page's width and that axe finds nothing. */
    void keepsPicture(String step) {
        page.waitForTimeout(400);
        Evidence.keep(page, person, step, look);
        var overflow = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(((Number) overflow).intValue())
                .as("pixels too wide at " + step)
                .isLessThanOrEqualTo(0);
        var violations = new AxeBuilder(page).analyze().getViolations();
        assertThat(violations.stream()
                        .map(v -> v.getId() + ": " + v.getHelp() + " "
                                + v.getNodes().getFirst().getHtml()))
                .as("axe at " + step)
                .isEmpty();
    }

    /** As if the browser had had no room: of files on their way it knows all but their bytes. */
    void losesKeptFiles() {
        page.evaluate("""
                async () => {
                  const done = (request) => new Promise((yes) => { request.onsuccess = () => yes(request.result); });
                  for (const { name } of await indexedDB.databases()) {
                    if (!name.endsWith('.uploads')) continue;
                    const db = await done(indexedDB.open(name));
                    const store = db.transaction('files', 'readwrite').objectStore('files');
                    for (const { file, ...known } of await done(store.getAll())) await done(store.put(known));
                    db.close();
                  }
                }""");
    }

    /** From now on the page is told that its reader may do what stands in this catalogue, whatever has changed since. */
    void holdsCatalogue(String catalogue) {
        page.route(
                CATALOGUE,
                route -> route.fulfill(new Route.FulfillOptions()
                        .setContentType("application/json")
                        .setBody(catalogue)));
    }

    void hearsOfTheCatalogueAgain() {
        page.unroute(CATALOGUE);
    }

    /** The keys under which this page calls a route that ends so, call by call. */
    List<String> keysOf(String end) {
        var keys = new CopyOnWriteArrayList<String>();
        page.onRequest(request -> {
            if (request.method().equals("POST") && request.url().endsWith(end)) {
                keys.add(request.headers().get("idempotency-key"));
            }
        });
        return keys;
    }

    /** Goes to the way out; whoever has nothing to lose is gone then. */
    void asksToSignOut() {
        page.getByLabel(Pattern.compile("Account of")).click();
        page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Sign out"))
                .click();
    }

    /** All that this browser keeps over the end of a page: cookies, local storage and databases. */
    String kept() {
        return context.storageState(new BrowserContext.StorageStateOptions().setIndexedDB(true));
    }

    /** No error in the console since the start. */
    void heardNoComplaint() {
        assertThat(complaints).isEmpty();
    }

    @Override
    public void close() {
        context.close();
    }
}
