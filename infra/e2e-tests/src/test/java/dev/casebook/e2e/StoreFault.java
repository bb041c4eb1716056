package dev.casebook.e2e;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Keeps the second part of every file from the store, as a lost connection or a full store does; tells what arrived. */
final class StoreFault {

    private static final Pattern PART = Pattern.compile("[?&]partNumber=(\\d+)");
    private static final Predicate<String> SECOND = url -> number(url) == 2;

    private final Page page;
    private final List<Integer> arrived = new CopyOnWriteArrayList<>();

    private StoreFault(Page page) {
        this.page = page;
        page.onRequestFinished(this::note);
    }

    static StoreFault of(Page page) {
        return new StoreFault(page);
    }

    void connectionBreaks() {
        page.route(SECOND, Route::abort);
    }

    void storeIsFull() {
        page.route(
                SECOND,
                route -> route.fulfill(new Route.FulfillOptions()
                        .setStatus(507)
                        .setHeaders(Map.of("Access-Control-Allow-Origin", "*"))
                        .setBody("<Error><Code>XMinioStorageFull</Code></Error>")));
    }

    /** The part is on its way, and never arrives. */
    void connectionHangs() {
        page.route(SECOND, route -> {});
    }

    void end() {
        page.unroute(SECOND);
    }

    /** Waits until the store has all other parts of a file of three: the one that stopped stops none of them. */
    void tookTheOthers() {
        page.waitForCondition(() -> arrived.contains(3) && arrived.contains(1));
        arrived.clear();
    }

    /** The numbers of the parts that the store has taken since it took the others. */
    List<Integer> arrivedSince() {
        return arrived.stream().sorted().toList();
    }

    private void note(Request request) {
        if (request.method().equals("PUT") && number(request.url()) > 0) {
            arrived.add(number(request.url()));
        }
    }

    private static int number(String url) {
        Matcher part = PART.matcher(url);
        return part.find() ? Integer.parseInt(part.group(1)) : 0;
    }
}
