package dev.casebook.localstack.redis;

import dev.casebook.localstack.part.CannotStart;
import dev.casebook.localstack.part.Part;
import dev.casebook.localstack.process.Await;
import dev.casebook.localstack.process.Child;
import dev.casebook.localstack.process.Command;
import dev.casebook.localstack.process.Ending;
import dev.casebook.localstack.process.PidFile;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Redis on a loopback port, protected by a password, its append-only file kept between runs. */
public final class RedisServer implements Part {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final int port;
    private final Path directory;
    private final Path programs;
    private final String password;
    private final Child child;

    /** Prepares the server without starting it. */
    public RedisServer(int port, Path directory, Path programs, Path log, String password) {
        this.port = port;
        this.directory = directory.toAbsolutePath();
        this.programs = programs.toAbsolutePath();
        this.password = password;
        this.child = new Child(log, new PidFile(directory.resolve("redis.pid")), Ending.TERMINATE, PATIENCE);
    }

    @Override
    public String name() {
        return "redis";
    }

    @Override
    public int port() {
        return port;
    }

    @Override
    public long pid() {
        return child.pid();
    }

    @Override
    public void start() {
        Command command = Command.of(words());
        if (child.adopt(command) && ready()) {
            return;
        }
        child.start(command);
        if (!ready()) {
            child.stop();
            throw new CannotStart("Redis does not start; its log says:\n" + child.lastLines(5));
        }
    }

    @Override
    public boolean alive() {
        return child.alive();
    }

    @Override
    public void stop() {
        child.stop();
    }

    private boolean ready() {
        Await.until(PATIENCE, () -> !child.alive() || answers());
        return child.alive() && answers();
    }

    private List<String> words() {
        directory.toFile().mkdirs();
        return List.of(
                RedisBinary.in(programs).toString(),
                "--port",
                Integer.toString(port),
                "--bind",
                "127.0.0.1",
                "--dir",
                directory.toString(),
                "--appendonly",
                "yes",
                "--appendfsync",
                "everysec",
                "--save",
                "",
                "--maxmemory",
                "128mb",
                "--requirepass",
                password);
    }

    /** Any answer will do: without the password it is an error, but it is Redis that says so. */
    private boolean answers() {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(1000);
            socket.getOutputStream().write("PING\r\n".getBytes(StandardCharsets.US_ASCII));
            int first = socket.getInputStream().read();
            return first == '-' || first == '+';
        } catch (IOException e) {
            return false;
        }
    }
}
