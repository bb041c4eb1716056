package dev.casebook.attachment.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.casebook.localstack.evidence.EvidenceCheck;
import dev.casebook.localstack.evidence.SigningKey;
import dev.casebook.support.json.CasebookJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands in a package of each edition, and that the verifier agrees. */
class PackageWriterTests {

    private final TestMaterial material = new TestMaterial();

    @TempDir
    private Path directory;

    @Test
    void staffEditionHoldsEverythingAndVerifies() throws IOException {
        var zip = pack(Edition.STAFF);

        assertThat(problems(zip)).isEmpty();
        assertThat(zip.files().keySet())
                .containsExactly(
                        "ticket.json",
                        "timeline.json",
                        "audit.json",
                        "attachments/" + TestMaterial.LOG + "-.._Update_log.txt",
                        "attachments/" + TestMaterial.DUMP + "-heap_dump.txt",
                        "attachments/" + TestMaterial.PATCH + "-internal_patch.txt",
                        "report.html",
                        "manifest.json",
                        "signature.json");
        assertThat(zip.text("report.html"))
                .contains("An internal thought")
                .contains("heap dump.txt")
                .contains("do not hand it to customers");
    }

    @Test
    void customersEditionHoldsNothingInternalAndStillVerifies() throws IOException {
        var zip = pack(Edition.CUSTOMER);

        assertThat(problems(zip)).isEmpty();
        for (var hidden : List.of("An internal thought", "heap", "patch", TestMaterial.DUMP, TestMaterial.PATCH)) {
            assertThat(zip.holds(hidden)).as(hidden).isFalse();
        }
        assertThat(zip.holds("Here is the fix")).isTrue();
        var audit = CasebookJson.mapper().readTree(zip.text("audit.json")).path("entries");
        assertThat(audit.get(1).propertyNames()).containsExactly("seq", "headerDigest");
        assertThat(audit.get(2).path("content").asString()).isEqualTo("withheld");
        assertThat(audit.get(2).path("salt").isNull()).isTrue();
        assertThat(CasebookJson.mapper()
                        .readTree(zip.text("timeline.json"))
                        .path("entries")
                        .valueStream()
                        .map(entry -> entry.path("seq").asInt()))
                .containsExactly(1, 3);
    }

    @Test
    void erasedWordsAreSaidToBeErasedAndTheChainStillVerifies() throws IOException {
        material.chain().entry("My telephone number", false).erased();
        var zip = pack(Edition.CUSTOMER);

        assertThat(problems(zip)).isEmpty();
        assertThat(zip.text("report.html")).contains("What this entry said was erased");
        assertThat(zip.holds("telephone")).isFalse();
    }

    @Test
    void wordsForgedUnderAMarkOfErasureAreFoundInThePackage() throws IOException {
        material.chain().entry("We will refund it", false).forgedAsErased("We never said so");

        for (var edition : Edition.values()) {
            assertThat(problems(pack(edition)))
                    .containsExactly("timeline.json: entry 4 is broken: what it says was changed");
        }
    }

    @Test
    void reportEscapesWhatPeopleWroteAndSaysInEverySectionThatItIsADemo() throws IOException {
        var report = pack(Edition.CUSTOMER).text("report.html");

        assertThat(report)
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                .contains("<h1>Update &lt;b&gt;stops&lt;/b&gt;</h1>")
                .contains("Made on demo data")
                .doesNotContain("<script")
                .doesNotContain("http://")
                .doesNotContain("https://");
        assertThat(report.split("class=\"mark\"", -1)).hasSameSizeAs(report.split("<h[12]>", -1));
    }

    @Test
    void realDataCarriesNoDemoMarkAndNeedsTheVendorsKey() throws IOException {
        var demo = TestMaterial.demo();
        var real = TestMaterial.settings(demo.secret(), demo.publicKey(), false);
        var file = Files.write(directory.resolve("real.zip"), material.pack(Edition.STAFF, directory, real));

        assertThat(TestZip.of(Files.readAllBytes(file)).text("report.html")).doesNotContain("emo data");
        assertThat(EvidenceCheck.of(file, Optional.empty()).problems())
                .containsExactly(
                        "signature.json: cannot be checked; name the file with the vendor's public key by --key");
        assertThat(EvidenceCheck.of(file, Optional.of(SigningKey.demo())).problems())
                .isEmpty();
    }

    @Test
    void ticketTellsOfTheFilesAndWhereTheyAre() throws IOException {
        var ticket = CasebookJson.mapper().readTree(pack(Edition.CUSTOMER).text("ticket.json"));

        assertThat(ticket.path("licenceKey").asString()).isEqualTo("••••1F3C");
        assertThat(ticket.has("unread")).isFalse();
        var file = ticket.path("attachments").get(0);
        assertThat(file.path("fileName").asString()).isEqualTo("../Update log.txt");
        assertThat(file.path("slot").asString()).isEqualTo("thread_context");
        assertThat(file.path("path").asString()).isEqualTo("attachments/" + TestMaterial.LOG + "-.._Update_log.txt");
    }

    @Test
    void fileThatIsNotTheCheckedOneStopsThePackage() {
        material.store().put(material.log().upload().key(), "another log\n".getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> pack(Edition.STAFF))
                .isInstanceOf(CannotBuild.class)
                .hasMessageContaining("../Update log.txt");
    }

    private TestZip pack(Edition edition) throws IOException {
        return TestZip.of(material.pack(edition, directory, TestMaterial.demo()));
    }

    private List<String> problems(TestZip zip) throws IOException {
        return EvidenceCheck.of(zip.original(directory), Optional.empty()).problems();
    }
}
