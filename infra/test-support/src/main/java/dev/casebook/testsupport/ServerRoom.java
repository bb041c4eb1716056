package dev.casebook.testsupport;

import dev.casebook.localstack.part.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.stream.Stream;

/** Where this JVM's embedded servers live: a temporary directory, free ports, and a hook that clears everything away. */
final class ServerRoom {
    private static final Path DIRECTORY = createDirectory();
    private static final Path PROGRAMS =
            Path.of(System.getProperty("java.io.tmpdir"), "casebook-test-programs-" + System.getProperty("user.name"));
    private static final Deque<Part> RUNNING = new ConcurrentLinkedDeque<>();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(ServerRoom::close, "test-servers-stop"));
    }

    private ServerRoom() {}

    /** A directory of this JVM alone. */
    static Path directory(String name) {
        return DIRECTORY.resolve(name);
    }

    /** Unpacked programs, shared by all test JVMs of this user. */
    static Path programs() {
        return PROGRAMS;
    }

    static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts the server and sees to it that it ends with this JVM. */
    static <P extends Part> P start(P server) {
        RUNNING.push(server);
        server.start();
        return server;
    }

    private static void close() {
        RUNNING.forEach(Part::stop);
        try (Stream<Path> files = Files.walk(DIRECTORY)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException | UncheckedIOException e) {
            // a temporary directory that stays behind does no harm
        }
    }

    private static Path createDirectory() {
        try {
            return Files.createTempDirectory("casebook-test");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
