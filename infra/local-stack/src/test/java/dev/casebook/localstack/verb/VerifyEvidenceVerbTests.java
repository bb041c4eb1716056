package dev.casebook.localstack.verb;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyEvidenceVerbTests {

    @TempDir
    private Path directory = Path.of("");

    @Test
    void exitStatusSaysWhetherThePackageHolds() throws IOException {
        Path file = directory.resolve("package.zip");
        byte[] bytes = sample();
        Files.write(file, bytes);
        assertThat(CasebookCommand.run("verify-evidence", file.toString())).isZero();

        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
        assertThat(CasebookCommand.run("verify-evidence", file.toString())).isEqualTo(1);
        assertThat(CasebookCommand.run("verify-evidence", file + ".none")).isEqualTo(1);
    }

    private static byte[] sample() throws IOException {
        try (InputStream zip = Objects.requireNonNull(
                VerifyEvidenceVerbTests.class.getResourceAsStream("/dev/casebook/localstack/evidence/customer.zip"))) {
            return zip.readAllBytes();
        }
    }
}
