package dev.casebook.localstack.port;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The process that listens on a port, as far as this user may see it. */
public record PortHolder(long pid, String command) {
    // enough to tell the program, and what it was told to run
    private static final int HEAD = 60;
    private static final int TAIL = 60;
    private static final String LISTENING = "0A";

    /** Looks the holder up: in {@code /proc} on Linux, by {@code lsof} elsewhere. */
    public static Optional<PortHolder> of(int port) {
        Optional<Long> pid = Files.isDirectory(Path.of("/proc/net")) ? inProc(port) : byLsof(port);
        return pid.map(found -> new PortHolder(found, commandOf(found)));
    }

    @Override
    public String toString() {
        return command + " (pid " + pid + ")";
    }

    private static Optional<Long> inProc(int port) {
        Set<String> sockets = Stream.of("/proc/net/tcp", "/proc/net/tcp6")
                .flatMap(table -> lines(Path.of(table)).stream().skip(1))
                .map(line -> line.strip().split("\\s+", -1))
                .filter(row -> row[1].endsWith(":%04X".formatted(port)) && row[3].equals(LISTENING))
                .map(row -> "socket:[" + row[9] + "]")
                .collect(Collectors.toSet());
        return sockets.isEmpty()
                ? Optional.empty()
                : ProcessHandle.allProcesses()
                        .map(ProcessHandle::pid)
                        .filter(pid -> holds(pid, sockets))
                        .findFirst();
    }

    private static boolean holds(long pid, Set<String> sockets) {
        try (Stream<Path> descriptors = Files.list(Path.of("/proc/" + pid + "/fd"))) {
            return descriptors.anyMatch(descriptor -> sockets.contains(target(descriptor)));
        } catch (IOException | UncheckedIOException e) {
            return false;
        }
    }

    private static String target(Path descriptor) {
        try {
            return Files.readSymbolicLink(descriptor).toString();
        } catch (IOException e) {
            return "";
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            return List.of();
        }
    }

    private static Optional<Long> byLsof(int port) {
        try {
            Process lsof = new ProcessBuilder("lsof", "-nP", "-iTCP:" + port, "-sTCP:LISTEN", "-t").start();
            try (var answer = lsof.inputReader()) {
                return answer.lines().map(Long::valueOf).findFirst();
            }
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static String commandOf(long pid) {
        String line = ProcessHandle.of(pid)
                .flatMap(process ->
                        process.info().commandLine().or(() -> process.info().command()))
                .orElse("a process");
        return line.length() <= HEAD + TAIL
                ? line
                : line.substring(0, HEAD) + " … " + line.substring(line.length() - TAIL);
    }
}
