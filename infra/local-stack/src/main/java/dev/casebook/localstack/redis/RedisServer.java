package dev.casebook.localstack.redis;

import dev.casebook.localstack.part.CannotStart;
import dev.casebook.localstack.part.Part;
import dev.casebook.localstack.process.Await;
import dev.casebook.localstack.process.ChildProcess;
import dev.casebook.localstack.process.PidFile;
import dev.casebook.localstack.process.Signals;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import redis.embedded.core.ExecutableProvider;

/** Redis on a loopback port, protected by a password, its append-only file kept between runs. */
public final class RedisServer implements Part {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final int port;
    private final Path directory;
    private final Path programs;
    private final String password;
    private final PidFile pidFile;
    private final ChildProcess child;
    private volatile @Nullable Process process;

    /** Prepares the server without starting it. */
    public RedisServer(int port, Path directory, Path programs, Path log, String password) {
        this.port = port;
        this.directory = directory.toAbsolutePath();
        this.programs = programs.toAbsolutePath();
        this.password = password;
        this.pidFile = new PidFile(directory.resolve("redis.pid"));
        this.child = new ChildProcess(log, pidFile);
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
        Process running = process;
        return running == null ? -1 : running.pid();
    }

    @Override
    public void start() {
        pidFile.running().ifPresent(stale -> Signals.terminate(stale, PATIENCE));
        Process started = child.start(command(), Map.of());
        process = started;
        Await.until(PATIENCE, () -> !started.isAlive() || answers());
        if (!started.isAlive() || !answers()) {
            Signals.terminate(started.toHandle(), PATIENCE);
            throw new CannotStart("Redis does not start; its log says:\n" + child.lastLines(5));
        }
    }

    @Override
    public boolean alive() {
        Process running = process;
        return running != null && running.isAlive();
    }

    @Override
    public void stop() {
        Process running = process;
        if (running != null) {
            Signals.terminate(running.toHandle(), PATIENCE);
        }
        pidFile.delete();
    }

    private List<String> command() {
        return List.of(
                program().toString(),
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

    private Path program() {
        try {
            Files.createDirectories(directory);
            Files.createDirectories(programs);
            Path program = programs.resolve("redis-server");
            if (!Files.isExecutable(program)) {
                Path unpacked = ExecutableProvider.newJarResourceProvider(
                                Files.createTempDirectory(programs, "redis").toFile())
                        .get()
                        .toPath();
                unpacked.toFile().setExecutable(true);
                Files.move(
                        unpacked,
                        program,
                        java.nio.file.StandardCopyOption.ATOMIC_MOVE,
                        java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            }
            return program;
        } catch (IOException e) {
            throw new CannotStart("cannot unpack Redis into " + programs + ": " + e.getMessage(), e);
        }
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
