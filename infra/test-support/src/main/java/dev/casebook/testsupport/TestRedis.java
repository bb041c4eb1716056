package dev.casebook.testsupport;

import dev.casebook.localstack.redis.RedisServer;
import java.util.Map;
import org.testcontainers.containers.GenericContainer;

/** The one Redis server of this JVM. */
public record TestRedis(String host, int port) {
    /** The server's password. */
    public static final String PASSWORD = "test-password";

    private static final String IMAGE = "redis:7";

    /** The server, started when it is first asked for. */
    private static final class Server {
        static final TestRedis INSTANCE = Containers.run(IMAGE) ? container() : embedded();

        private static TestRedis embedded() {
            int port = ServerRoom.freePort();
            ServerRoom.start(new RedisServer(
                    port,
                    ServerRoom.directory("redis"),
                    ServerRoom.programs(),
                    ServerRoom.directory("redis.log"),
                    PASSWORD));
            return new TestRedis("127.0.0.1", port);
        }

        @SuppressWarnings("resource") // ends with the JVM
        private static TestRedis container() {
            var redis = new GenericContainer<>(IMAGE)
                    .withExposedPorts(6379)
                    .withCommand("redis-server", "--requirepass", PASSWORD);
            redis.start();
            return new TestRedis(redis.getHost(), redis.getMappedPort(6379));
        }
    }

    /** The running server. */
    public static TestRedis instance() {
        return Server.INSTANCE;
    }

    /** The settings a service reads to find it. */
    public Map<String, String> properties() {
        return Map.of(
                "CASEBOOK_REDIS_HOST", host,
                "CASEBOOK_REDIS_PORT", Integer.toString(port),
                "CASEBOOK_REDIS_PASSWORD", PASSWORD);
    }
}
