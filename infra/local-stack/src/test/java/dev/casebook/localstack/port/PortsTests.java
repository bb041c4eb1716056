package dev.casebook.localstack.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.casebook.localstack.FreePorts;
import dev.casebook.localstack.part.CannotStart;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortsTests {
    @Test
    void takenPortIsNamedWithItsHolderAndTheRemedy() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = socket.getLocalPort();
            assertThat(PortHolder.of(port))
                    .hasValueSatisfying(holder -> assertThat(holder.pid())
                            .isEqualTo(ProcessHandle.current().pid()));
            assertThatThrownBy(() -> Ports.requireFree(port, "choose another: CASEBOOK_PORT=8090 ./casebook up"))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageStartingWith("port " + port + " is taken by ")
                    .hasMessageContaining("java")
                    .hasMessageContaining("(pid " + ProcessHandle.current().pid() + ")")
                    .hasMessageEndingWith("CASEBOOK_PORT=8090 ./casebook up");
        }
    }

    @Test
    void freePortHasNoHolder() {
        int port = FreePorts.next();
        assertThat(Ports.free(port)).isTrue();
        assertThat(PortHolder.of(port)).isEmpty();
    }
}
