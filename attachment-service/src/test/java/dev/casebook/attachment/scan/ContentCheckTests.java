package dev.casebook.attachment.scan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.attachment.file.Described;
import dev.casebook.attachment.file.Sha256;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ContentCheckTests {

    private static final byte[] LOG = "09:15:02 ERROR\n".repeat(20_000).getBytes(StandardCharsets.UTF_8);

    private final ContentCheck check = new ContentCheck(
            () -> List.of(new SignatureInspection()), new ContentTypes(ScanPropertiesFixture.defaults()));

    @Test
    void fileThatIsWhatItWasSaidToBeIsClean() throws Exception {
        assertThat(check(LOG, LOG.length, digest(LOG))).isEqualTo(new Verdict.Clean("text/x-log", digest(LOG), false));
    }

    @Test
    void fileWithoutDeclaredDigestIsClean() throws Exception {
        assertThat(check(LOG, LOG.length, null)).isInstanceOf(Verdict.Clean.class);
    }

    @Test
    void wrongDigestIsRefused() throws Exception {
        assertThat(check(LOG, LOG.length, digest(new byte[] {1})))
                .isInstanceOfSatisfying(
                        Verdict.Refused.class,
                        refused -> assertThat(refused.reason()).contains("SHA-256"));
    }

    @Test
    void wrongSizeIsRefusedWithBothSizes() throws Exception {
        assertThat(check(LOG, 5, null))
                .isEqualTo(new Verdict.Refused("It has " + LOG.length + " bytes, but 5 were declared."));
    }

    private Verdict check(byte[] content, long size, @Nullable Sha256 declared) throws IOException {
        var described = new Described("update.log", size, "text/plain", declared, null, false);
        return check.check(described, new ByteArrayInputStream(content));
    }

    private static Sha256 digest(byte[] content) throws NoSuchAlgorithmException {
        var digest = MessageDigest.getInstance("SHA-256");
        digest.update(content);
        return Sha256.of(digest);
    }
}
