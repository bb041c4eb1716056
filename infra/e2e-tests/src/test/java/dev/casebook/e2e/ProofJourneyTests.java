package dev.casebook.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Staff ask for details, the customer answers them in place, and takes home a package that proves what happened. */
class ProofJourneyTests {

    private static final String ASKED = "PHP version";

    private final Desk desk = Desk.running();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(
            value = Look.class,
            names = {"DESKTOP_LIGHT", "PHONE_DARK"})
    void whatStaffAskForIsAnsweredAcceptedAndProved(Look look) throws IOException {
        var ticket = new Api(desk, "bella")
                .post("/tickets", Sentences.question(Sentences.unique("Details and proof")))
                .json()
                .path("id")
                .asString();
        try (var bella = Visitor.signedIn(desk, "bella", look);
                var sam = Visitor.signedIn(desk, "sam", look)) {
            bella.page().navigate("/dashboard/support/" + ticket);
            sam.page().navigate("/dashboard/support/" + ticket);
            asks(sam);
            bella.sees("0 of 1 answered");
            bella.keepsPicture("context-asked");
            answers(bella);
            sam.sees("1 of 1 answered");
            sam.button("Accept: " + ASKED).click();
            bella.sees("all accepted");
            bella.keepsPicture("context-accepted");
            var archive = exported(bella, look);
            bella.keepsPicture("package-ready");
            holdsUntilAByteIsChanged(archive, ticket);
        }
    }

    private static void asks(Visitor sam) {
        sam.page().getByText("Ask for context").first().click();
        sam.button("Add an item").click();
        sam.page().keyboard().type(ASKED);
        sam.keepsPicture("context-asking");
        sam.button("Send request").click();
        sam.sees("0 of 1 answered");
    }

    private static void answers(Visitor bella) {
        bella.page()
                .getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(ASKED))
                .fill("8.3.14, with OPcache");
        bella.button("Save: " + ASKED).click();
        bella.sees("1 of 1 answered");
    }

    private Path exported(Visitor bella, Look look) {
        if (look.phone()) {
            bella.button("Details").click();
        }
        bella.button("Export package").click();
        var download = bella.link("Download the package");
        assertThat(download).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(60_000));
        var archive = folder.resolve("package.zip");
        bella.page().waitForDownload(download::click).saveAs(archive);
        return archive;
    }

    private void holdsUntilAByteIsChanged(Path archive, String ticket) throws IOException {
        var sound = desk.tries("verify-evidence", archive.toString());
        assertThat(sound.status()).as(sound.toString()).isZero();
        assertThat(sound.out()).contains("The package holds: ticket " + ticket + ", customer edition");
        var bytes = Files.readAllBytes(archive);
        bytes[bytes.length / 2] ^= 1;
        Files.write(archive, bytes);
        var changed = desk.tries("verify-evidence", archive.toString());
        assertThat(changed.status()).isOne();
        assertThat(changed.out()).contains("PROBLEM").contains("The package does not hold.");
    }
}
