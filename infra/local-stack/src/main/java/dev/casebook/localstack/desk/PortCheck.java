package dev.casebook.localstack.desk;

import dev.casebook.localstack.port.Ports;
import dev.casebook.localstack.process.PidFile;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.IntStream;

/** Before anything starts: every port must be free, unless a survivor of ours holds it. */
public record PortCheck(Layout layout, Replicas replicas) {
    /**
     * Looks at every port.
     *
     * @throws dev.casebook.localstack.part.CannotStart naming the first taken one, its holder and the remedy
     */
    public void requireFree() {
        Arrays.stream(BackPort.values())
                .filter(port -> !survivorHolds(port))
                .forEach(port -> Ports.requireFree(layout.port(port), otherBase()));
        for (Service service : Service.values()) {
            IntStream.rangeClosed(1, replicas.of(service))
                    .filter(n -> !survives(layout.pidFile(service.replica(n))))
                    .forEach(n -> Ports.requireFree(
                            service.port(layout, n), service == Service.GATEWAY ? otherPort() : otherBase()));
        }
    }

    private boolean survivorHolds(BackPort port) {
        return switch (port) {
            case POSTGRES -> survives(pidFile("postgres"));
            case REDIS -> survives(pidFile("redis"));
            default -> false;
        };
    }

    private PidFile pidFile(String name) {
        Path directory = layout.data().resolve(name);
        return new PidFile(directory.resolve(name + ".pid"));
    }

    private static boolean survives(PidFile file) {
        return file.running().isPresent();
    }

    private String otherPort() {
        return "choose another: CASEBOOK_PORT=" + (layout.port() + 10) + " ./casebook up";
    }

    private String otherBase() {
        return "choose another block of ports: CASEBOOK_PORT_BASE=" + (layout.base() + 1000) + " ./casebook up";
    }
}
