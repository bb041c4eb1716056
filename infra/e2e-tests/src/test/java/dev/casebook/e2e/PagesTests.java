package dev.casebook.e2e;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every page, as each kind of person sees it, fits its width, is clean to axe and gives the browser no complaint. */
class PagesTests {

    private static final List<String> EVERYBODYS = List.of(
            "/dashboard/support",
            "/dashboard/support?view=all",
            "/dashboard/support?view=drafts",
            "/dashboard/support?view=all&q=nothing-has-these-words",
            "/dashboard/support/new",
            "/dashboard/history",
            "/dashboard/notifications",
            "/dashboard/notifications/preferences",
            "/dashboard/help",
            "/dashboard/nowhere");

    private static final List<String> ADMINISTRATION = List.of(
            "/dashboard/admin/catalogue",
            "/dashboard/admin/catalogue/failed_update",
            "/dashboard/admin/plans",
            "/dashboard/admin/flags",
            "/dashboard/admin/hours",
            "/dashboard/admin/changes",
            "/dashboard/admin/deliveries");

    private final Desk desk = Desk.running();

    @ParameterizedTest
    @CsvSource({"olivia,DESKTOP_LIGHT", "vera,PHONE_DARK", "sam,DESKTOP_DARK", "ada,PHONE_LIGHT"})
    void everyPageIsFitToBeSeen(String person, Look look) throws IOException {
        var olivia = new Api(desk, "olivia");
        var ticket = olivia.opens(Sentences.unique("A page like any other"));
        new Api(desk, "sam").post("/tickets/" + ticket + "/replies", Sentences.reply("Look under **Reports**."));
        try (var visitor = Visitor.signedIn(desk, person, look)) {
            for (var path : paths(person, ticket)) {
                visitor.goesTo(path);
                visitor.keepsPicture(
                        "page-" + person + "-" + path.replace(ticket, "ticket").replaceAll("[^a-z]+", "-"));
            }
        } finally {
            olivia.resolves(ticket);
        }
    }

    private static List<String> paths(String person, String ticket) {
        var paths = new ArrayList<>(EVERYBODYS);
        paths.add("/dashboard/support/" + ticket);
        paths.add("/dashboard/history?ticket=" + ticket);
        if (person.equals("ada")) {
            paths.addAll(ADMINISTRATION);
        }
        return paths;
    }
}
