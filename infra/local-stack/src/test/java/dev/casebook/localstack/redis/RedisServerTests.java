package dev.casebook.localstack.redis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.localstack.FreePorts;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RedisServerTests {
    @TempDir
    private Path directory;

    private RedisServer server;

    @BeforeEach
    void start() {
        server = server(FreePorts.next());
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void asksForThePassword() throws IOException {
        assertThat(say("GET x\r\n")).startsWith("-NOAUTH");
        assertThat(say("AUTH secret\r\n")).startsWith("+OK");
    }

    @Test
    void keepsItsDataWhenKilled() throws IOException {
        say("AUTH secret\r\nSET x kept\r\n");
        ProcessHandle.of(server.pid()).orElseThrow().destroyForcibly();
        Awaitility.await().until(() -> !server.alive());
        server.start();
        assertThat(say("AUTH secret\r\nGET x\r\n")).contains("kept");
    }

    @Test
    void survivorOfKilledLauncherIsTakenOver() {
        RedisServer next = server(server.port());
        next.start();
        assertThat(next.pid()).isEqualTo(server.pid());
    }

    private RedisServer server(int port) {
        Path programs = Path.of(
                System.getProperty("java.io.tmpdir"), "casebook-test-programs-" + System.getProperty("user.name"));
        return new RedisServer(port, directory.resolve("redis"), programs, directory.resolve("log"), "secret");
    }

    private String say(String commands) throws IOException {
        try (var socket = new Socket("127.0.0.1", server.port())) {
            socket.getOutputStream().write((commands + "QUIT\r\n").getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
        }
    }
}
