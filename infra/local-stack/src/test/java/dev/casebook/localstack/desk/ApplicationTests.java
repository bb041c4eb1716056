package dev.casebook.localstack.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.casebook.localstack.part.CannotStart;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ApplicationTests {
    @TempDir
    private Path directory;

    @Test
    void missingJarIsNamedWithTheRemedy() {
        Path jar = directory.resolve("ticket-service-0.1.0-SNAPSHOT.jar");
        assertThatThrownBy(() -> new Application(jar, directory.resolve("apps")).laidOut(directory.resolve("log")))
                .isInstanceOf(CannotStart.class)
                .hasMessage(jar + " is missing; ./casebook up builds it");
        assertThat(directory.resolve("apps")).doesNotExist();
    }
}
