package dev.casebook.attachment.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.localstack.evidence.EvidenceCheck;
import dev.casebook.localstack.evidence.SigningKey;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What someone could do to a package, and by what name the verifier calls it. */
class TamperingTests {

    private static final String LOG = "attachments/" + TestMaterial.LOG + "-.._Update_log.txt";

    /** Looks into each structure of the ZIP several times over; all bytes would take the better part of a minute. */
    private static final int STRIDE = 7;

    private final TestMaterial material = new TestMaterial();

    @TempDir
    private Path directory;

    private byte[] bytes = new byte[0];

    @BeforeEach
    void aPackage() throws IOException {
        bytes = material.pack(Edition.STAFF, directory, TestMaterial.demo());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ticket.json", "timeline.json", "audit.json", LOG, "report.html"})
    void aFlippedByteNamesItsFile(String name) throws IOException {
        var zip = TestZip.of(bytes);
        flip(zip, name);

        assertThat(problems(zip)).contains(name + ": changed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"manifest.json", "signature.json"})
    void aFlippedByteOfTheSealIsNamed(String name) throws IOException {
        var zip = TestZip.of(bytes);
        flip(zip, name);

        assertThat(problems(zip))
                .anyMatch(problem -> problem.startsWith("manifest.json: ") || problem.startsWith("signature.json: "));
    }

    @ParameterizedTest
    @EnumSource
    void aFlippedByteAnywhereInTheZipIsFound(Edition edition) throws IOException {
        var original = material.pack(edition, directory, TestMaterial.demo());
        var file = directory.resolve("flipped.zip");
        for (var place = 0; place < original.length; place += STRIDE) {
            var changed = original.clone();
            changed[place] ^= 1;
            Files.write(file, changed);

            assertThat(EvidenceCheck.of(file, Optional.empty()).problems())
                    .as("byte %d of %d", place, original.length)
                    .isNotEmpty();
        }
    }

    @Test
    void aCutOffPackageIsFound() throws IOException {
        var file = directory.resolve("cut.zip");
        Files.write(file, Arrays.copyOf(bytes, bytes.length - 1));

        assertThat(EvidenceCheck.of(file, Optional.empty()).problems()).isNotEmpty();
    }

    @Test
    void anAddedFileIsNamed() throws IOException {
        var zip = TestZip.of(bytes);
        zip.files().put("attachments/extra.txt", new byte[] {1});

        assertThat(problems(zip)).containsExactly("attachments/extra.txt: added");
    }

    @Test
    void aRemovedFileIsNamed() throws IOException {
        for (var name : TestZip.of(bytes).files().keySet()) {
            var zip = TestZip.of(bytes);
            zip.files().remove(name);

            assertThat(problems(zip)).as(name).anyMatch(problem -> problem.startsWith(name + ": missing"));
        }
    }

    @Test
    void anotherOrderOfFilesIsNamed() throws IOException {
        var zip = TestZip.of(bytes);
        var first = zip.files().remove("ticket.json");
        zip.files().put("ticket.json", first);

        assertThat(problems(zip)).containsExactly("ticket.json: moved, it was file 1 of the package");
    }

    @Test
    void aRemovedEntryIsNamed() throws IOException {
        assertThat(problems(edited("timeline.json", text -> cut(text, "\"seq\" : 2", "\"seq\" : 3"))))
                .contains("timeline.json: changed", "timeline.json: entry 2 is missing or not in its place");
        assertThat(problems(edited("audit.json", text -> cut(text, "\"seq\" : 2", "\"seq\" : 3"))))
                .contains("audit.json: changed", "audit.json: entry 2 is missing or not in its place");
    }

    @Test
    void aRemovedLastEntryIsNamed() throws IOException {
        var zip = edited(
                "timeline.json", text -> text.substring(0, text.indexOf(", {", text.indexOf("\"seq\" : 2"))) + "]}");

        assertThat(problems(zip)).contains("timeline.json: entry 3 is missing or not in its place");
    }

    @Test
    void exchangedEntriesAreNamed() throws IOException {
        var zip = edited(
                "timeline.json",
                text -> text.replace("\"seq\" : 2", "\"seq\" : 9")
                        .replace("\"seq\" : 3", "\"seq\" : 2")
                        .replace("\"seq\" : 9", "\"seq\" : 3"));

        assertThat(problems(zip)).contains("timeline.json: entry 2 is missing or not in its place");
    }

    @Test
    void changedWordsAndAuthorsNameTheirEntry() throws IOException {
        assertThat(problems(edited("timeline.json", text -> text.replace("Here is the fix", "Here is no fix"))))
                .contains("timeline.json: entry 3 is broken: what it says was changed");
        assertThat(problems(edited("timeline.json", text -> text.replaceFirst("\"id\" : \"p1\"", "\"id\" : \"p2\""))))
                .contains("timeline.json: entry 1 is broken: its author, time, kind or place was changed");
    }

    @Test
    void aBrokenLinkNamesTheFirstEntryThatDoesNotHold() throws IOException {
        var zip = edited("audit.json", text -> {
            var at = text.indexOf("\"previousHash\"", text.indexOf("\"seq\" : 2")) + 18;
            return text.substring(0, at) + (text.charAt(at) == 'a' ? 'b' : 'a') + text.substring(at + 1);
        });

        assertThat(problems(zip))
                .contains("timeline.json: entry 2 is broken: its link to the entry before does not hold");
    }

    @Test
    void aPackageSignedAnewWithAnotherKeyIsNamed() throws IOException {
        var other = TestMaterial.settings(
                "MC4CAQAwBQYDK2VwBCIEIMGa17YjB1FAItHdHC8dheh0HtUzFV12CIYPET4h48P/",
                "MCowBQYDK2VwAyEAxplFUsuqv9OyYBAX2sqyxm/F2MfIBtrZDWWXdKR9luw=",
                true);
        var file = Files.write(directory.resolve("other.zip"), material.pack(Edition.STAFF, directory, other));

        assertThat(EvidenceCheck.of(file, Optional.empty()).problems())
                .singleElement()
                .asString()
                .startsWith("signature.json: made with the key ")
                .endsWith(SigningKey.demo().id());
    }

    private static void flip(TestZip zip, String name) {
        var changed = zip.text(name).getBytes(StandardCharsets.UTF_8);
        changed[changed.length / 2] ^= 1;
        zip.files().put(name, changed);
    }

    private TestZip edited(String name, UnaryOperator<String> edit) throws IOException {
        var zip = TestZip.of(bytes);
        var before = zip.text(name);
        var after = edit.apply(before);
        assertThat(after).isNotEqualTo(before);
        var files = new LinkedHashMap<>(zip.files());
        files.put(name, after.getBytes(StandardCharsets.UTF_8));
        zip.files().putAll(files);
        return zip;
    }

    /** Takes out what stands from the object with the first text on to the one with the second. */
    private static String cut(String text, String from, String to) {
        return text.substring(0, text.lastIndexOf('{', text.indexOf(from)))
                + text.substring(text.lastIndexOf('{', text.indexOf(to)));
    }

    private List<String> problems(TestZip zip) throws IOException {
        return EvidenceCheck.of(zip.rewritten(directory), Optional.empty()).problems();
    }
}
