package dev.casebook.localstack.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Packages as desks made them when the format was fixed: what people keep has to verify for years. */
class EvidenceCheckTests {

    /** Another vendor's key. */
    private static final String OTHER = "MCowBQYDK2VwAyEAxplFUsuqv9OyYBAX2sqyxm/F2MfIBtrZDWWXdKR9luw=";

    private static final int STRIDE = 31;

    @TempDir
    private Path directory = Path.of("");

    static byte[] sample(String edition) throws IOException {
        try (InputStream zip = Objects.requireNonNull(EvidenceCheckTests.class.getResourceAsStream(edition + ".zip"))) {
            return zip.readAllBytes();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"customer", "staff"})
    void keptPackagesHold(String edition) throws IOException {
        Verdict verdict = check(sample(edition), Optional.empty());

        assertThat(verdict.problems()).isEmpty();
        assertThat(verdict.about().ticketId()).isEqualTo("CB-7K2M9-QXD4T");
        assertThat(verdict.about().edition()).isEqualTo(edition);
        assertThat(verdict.about().entries()).isEqualTo(3);
        assertThat(verdict.about().demo()).isTrue();
        assertThat(verdict.about().keyId()).isEqualTo(SigningKey.demo().id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"customer", "staff"})
    void aFlippedByteIsFoundWhereverItIs(String edition) throws IOException {
        byte[] original = sample(edition);
        for (int place = 0; place < original.length; place += STRIDE) {
            byte[] changed = original.clone();
            changed[place] ^= 1;

            assertThat(check(changed, Optional.empty()).problems())
                    .as("byte %d", place)
                    .isNotEmpty();
        }
    }

    @Test
    void aPackageThatWasCutOffIsSaidToBeSoInWordsOnly() throws IOException {
        byte[] whole = sample("customer");
        for (int length = 0; length < whole.length; length += STRIDE) {
            assertThat(check(Arrays.copyOf(whole, length), Optional.empty()).problems())
                    .as("%d bytes", length)
                    .isNotEmpty()
                    .allSatisfy(problem -> assertThat(problem).doesNotContain("null", "()"));
        }
    }

    @Test
    void anotherVendorsKeyIsNamed() throws IOException {
        Path pem = Files.writeString(
                directory.resolve("key.pem"), "-----BEGIN PUBLIC KEY-----\n" + OTHER + "\n-----END PUBLIC KEY-----\n");
        SigningKey other = SigningKey.in(pem);

        assertThat(other.id()).isEqualTo(Digests.of(Base64.getDecoder().decode(OTHER)));
        assertThat(check(sample("staff"), Optional.of(other)).problems())
                .containsExactly(
                        "signature.json: made with the key " + SigningKey.demo().id() + ", not with " + other.id());
    }

    @Test
    void whatIsNoPackageIsSaid() throws IOException {
        assertThat(check(new byte[] {1, 2, 3}, Optional.empty()).problems())
                .singleElement()
                .asString()
                .startsWith("the archive: ");
        assertThatThrownBy(() -> EvidenceCheck.of(directory.resolve("none.zip"), Optional.empty()))
                .hasMessageStartingWith("There is no file ");
        Path noKey = Files.writeString(directory.resolve("no.key"), "hello");
        assertThatThrownBy(() -> SigningKey.in(noKey)).hasMessageEndingWith("PEM or base64.");
    }

    private Verdict check(byte[] bytes, Optional<SigningKey> key) throws IOException {
        return EvidenceCheck.of(Files.write(directory.resolve("package.zip"), bytes), key);
    }
}
