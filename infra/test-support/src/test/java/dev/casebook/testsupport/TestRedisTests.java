package dev.casebook.testsupport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TestRedisTests {
    @Test
    void answersWithThePassword() throws IOException {
        TestRedis redis = TestRedis.instance();
        try (var socket = new Socket(redis.host(), redis.port())) {
            socket.getOutputStream().write(("AUTH " + TestRedis.PASSWORD + "\r\n").getBytes(StandardCharsets.US_ASCII));
            byte[] answer = socket.getInputStream().readNBytes("+OK".length());
            assertThat(new String(answer, StandardCharsets.US_ASCII)).isEqualTo("+OK");
        }
    }
}
