package dev.casebook.localstack.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LayoutTests {
    private static final Path ROOT = Path.of("/checkout");

    @Test
    void hasTheDefaultsOfTheReadme() {
        Layout layout = Layout.of(ROOT, Map.of());
        assertThat(layout.data()).isEqualTo(Path.of("/checkout/.casebook"));
        assertThat(layout.publicUrl()).isEqualTo("http://127.0.0.1:8080");
        assertThat(layout.issuer()).isEqualTo("http://127.0.0.1:18080");
        assertThat(layout.mailPage()).isEqualTo("http://127.0.0.1:18026");
    }

    @Test
    void environmentMovesDataAndPorts() {
        Layout layout = Layout.of(
                ROOT, Map.of("CASEBOOK_DATA", "/tmp/x", "CASEBOOK_PORT", "9000", "CASEBOOK_PORT_BASE", "21000"));
        assertThat(layout.data()).isEqualTo(Path.of("/tmp/x"));
        assertThat(layout.publicUrl()).isEqualTo("http://127.0.0.1:9000");
        assertThat(layout.port(BackPort.POSTGRES)).isEqualTo(21032);
    }

    @Test
    void portThatIsNoneIsRefused() {
        for (String port : new String[] {"", "http", "80", "70000"}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Layout.of(ROOT, Map.of("CASEBOOK_PORT", port)))
                    .withMessageContaining("CASEBOOK_PORT");
        }
    }
}
