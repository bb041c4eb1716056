package dev.casebook.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;

/** A person at a browser: signs in, walks, and keeps pictures of what was seen. */
final class Visitor implements AutoCloseable {

    /** For what travels through the desk before it shows. */
    static final LocatorAssertions.ContainsTextOptions PATIENT =
            new LocatorAssertions.ContainsTextOptions().setTimeout(30_000);

    static final LocatorAssertions.IsVisibleOptions PATIENTLY =
            new LocatorAssertions.IsVisibleOptions().setTimeout(30_000);

    static final LocatorAssertions.IsHiddenOptions GONE = new LocatorAssertions.IsHiddenOptions().setTimeout(60_000);

    /** Two frames for what begins to move, and then until it has arrived; what moves for ever is not waited for. */
    private static final String STANDS_STILL = """
            async () => {
              const frame = () => new Promise(requestAnimationFrame);
              await frame();
              await frame();
              const passing = document.getAnimations().filter((a) => a.effect.getComputedTiming().endTime < Infinity);
              await Promise.all(passing.map((a) => a.finished.catch(() => undefined)));
            }""";

    /** A browser without a screen never hides a page: its page is told so. */
    private static final String VISIBILITY = """
            (state) => {
              Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => state });
              Object.defineProperty(document, 'hidden', { configurable: true, get: () => state === 'hidden' });
              document.dispatchEvent(new Event('visibilitychange'));
            }""";

    /** Signing in takes a browser some seconds: whoever has done so is let in again until the desk asks anew. */
    private static final Map<String, List<Cookie>> SESSIONS = new ConcurrentHashMap<>();

    private static final String CATALOGUE = "**/api/v1/catalog";

    private final BrowserContext context;
    private final Page page;
    private final Look look;
    private final String person;
    private final Complaints complaints;

    private Visitor(Desk desk, String person, Look look) {
        this.person = person;
        this.look = look;
        this.context = Browsers.chromium().newContext(look.options(desk.origin().toString()));
        context.grantPermissions(List.of("clipboard-read", "clipboard-write"));
        context.setDefaultTimeout(40_000);
        context.setDefaultNavigationTimeout(60_000);
        this.complaints = Complaints.of(context, desk.origin());
        this.page = context.newPage();
    }

    /** Opens the support page and signs in where the provider asks. */
    static Visitor signedIn(Desk desk, String person, Look look) {
        var visitor = new Visitor(desk, person, look);
        visitor.context.addCookies(SESSIONS.getOrDefault(person, List.of()));
        visitor.page.navigate("/dashboard/support");
        var name = visitor.page.getByLabel("User name");
        name.or(visitor.page.locator("#content")).first().waitFor();
        if (name.isVisible()) {
            visitor.signIn(person);
        }
        return visitor;
    }

    /** What the desk knows of this person has changed elsewhere: the next visit begins with a sign-in. */
    void signsInAgainNextTime() {
        SESSIONS.remove(person);
    }

    /** Stands before the provider's page, on the way to the support page. */
    static Visitor atTheDoor(Desk desk, String person, Look look) {
        var visitor = new Visitor(desk, person, look);
        visitor.page.navigate("/dashboard/support");
        return visitor;
    }

    /** Follows a link that somebody sent, and signs in on the way. */
    static Visitor sentTo(Desk desk, String link, String person, Look look) {
        var visitor = new Visitor(desk, person, look);
        visitor.page.navigate(link);
        visitor.signIn(person);
        return visitor;
    }

    /** Another tab of the same browser, on a page of the dashboard. */
    Page anotherTab(String path) {
        var tab = context.newPage();
        tab.navigate(path);
        return tab;
    }

    void signIn(String person) {
        page.getByLabel("User name").fill(person);
        page.getByLabel("Password").fill(person);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in"))
                .click();
        page.waitForURL("**/dashboard/**");
        SESSIONS.put(person, context.cookies());
    }

    /** Of a part that is away, or that refuses: such answers below such a path are no reason to complain. */
    Visitor expects(int status, String path) {
        complaints.expect(status, path);
        return this;
    }

    Page page() {
        return page;
    }

    String person() {
        return person;
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

    /** Opens a page of the dashboard, and waits until it shows what it has. */
    void goesTo(String path) {
        page.navigate(path);
        page.locator("#content[aria-busy=false] h1").first().waitFor();
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
        page.evaluate(STANDS_STILL);
        Evidence.keep(page, person, step, look);
        var overflow = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(((Number) overflow).intValue())
                .as("pixels too wide at " + step)
                .isLessThanOrEqualTo(0);
        var violations = axe().analyze().getViolations();
        assertThat(violations.stream()
                        .map(v -> v.getId() + ": " + v.getHelp() + " "
                                + v.getNodes().getFirst().getHtml()))
                .as("axe at " + step)
                .isEmpty();
    }

    /** No page has frames, and what is well is not read: axe then opens no page of its own and takes a fifth of the time. */
    private AxeBuilder axe() {
        var options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return new AxeBuilder(page).setLegacyMode(true).options(options);
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

    /** Goes to another window; what stands in the one before is hidden until it is shown again. */
    void hidesThePage() {
        page.evaluate(VISIBILITY, "hidden");
    }

    void showsThePageAgain() {
        page.evaluate(VISIBILITY, "visible");
    }

    /** All that this browser keeps over the end of a page: cookies, local storage and databases. */
    String kept() {
        return context.storageState(new BrowserContext.StorageStateOptions().setIndexedDB(true));
    }

    /** Ends the visit; fails if the browser or the desk gave reason to complain. */
    @Override
    public void close() {
        context.close();
        complaints.mustBeNone(person);
    }
}
