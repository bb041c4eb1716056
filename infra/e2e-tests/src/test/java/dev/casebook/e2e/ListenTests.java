package dev.casebook.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code casebook listen} where no desk runs: it says so and builds nothing. */
class ListenTests {

    @TempDir
    private Path data = Path.of("");

    @Test
    void helpIsTheUsageAndNothingElse() {
        var said = listen("--help");
        assertThat(said.status()).isZero();
        assertThat(said.out()).startsWith("usage: ./casebook listen").hasLineCount(1);
        assertThat(said.err()).isEmpty();
    }

    @Test
    void missingDeskIsOneSentence() {
        var said = listen();
        assertThat(said.status()).isEqualTo(1);
        assertThat(said.out()).isEmpty();
        assertThat(said.err()).isEqualTo("No desk is running here: start one with ./casebook up\n");
        assertThat(data).isEmptyDirectory();
    }

    @Test
    void unknownWordIsRefused() {
        var said = listen("everything");
        assertThat(said.status()).isEqualTo(2);
        assertThat(said.out()).isEmpty();
        assertThat(said.err()).startsWith("usage: ./casebook listen");
    }

    private Script.Said listen(String... words) {
        var arguments = new ArrayList<>(List.of("listen"));
        arguments.addAll(List.of(words));
        return Script.end(Duration.ofMinutes(1), arguments, Map.of("CASEBOOK_DATA", data.toString()));
    }
}
