package dev.casebook.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** W3: the link of a ticket leads those to it who may see it, over the sign-in, and tells nobody else that it is there. */
class SharingJourneyTests {

    private final Desk desk = Desk.running();

    @ParameterizedTest
    @EnumSource(
            value = Look.class,
            names = {"DESKTOP_LIGHT", "PHONE_DARK"})
    void copiedLinkLeadsColleaguesAndStaffToTheTicketAndStrangersNowhere(Look look) throws IOException {
        var subject = Sentences.unique("Please have a look");
        var olivias = new Api(desk, "olivia");
        var id = olivias.opens(subject);
        try (var olivia = Visitor.signedIn(desk, "olivia", look)) {
            ThreadPage.of(olivia, id);
            var link = desk.origin() + "/dashboard/support/" + id;
            olivia.button("Copy link").click();
            olivia.keepsPicture("w3-link-copied");
            olivia.page().waitForCondition(() -> link.equals(olivia.page().evaluate("navigator.clipboard.readText()")));
            for (var person : List.of("mike", "vera", "sam")) {
                try (var reader = Visitor.sentTo(desk, link, person, look)) {
                    assertThat(reader.page()).hasURL(link);
                    reader.seesHeading(subject);
                    reader.keepsPicture("w3-shared-with-" + person);
                }
            }
            try (var bella = Visitor.sentTo(desk, link, "bella", look).expects(404, id)) {
                bella.sees("Nothing was found here");
                assertThat(bella.page().content()).doesNotContain(subject);
                bella.keepsPicture("w3-shared-with-a-stranger");
            }
        } finally {
            olivias.resolves(id);
        }
    }
}
