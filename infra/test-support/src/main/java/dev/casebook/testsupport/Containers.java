package dev.casebook.testsupport;

import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.testcontainers.DockerClientFactory;

/** Decides by {@code -Dcasebook.containers=true|false|auto} whether test servers run as containers. */
final class Containers {
    private static final Logger LOG = LoggerFactory.getLogger(Containers.class);
    // an engine without the image and without a way to fetch it must not hold the tests up
    private static final long PULL_SECONDS = 90;

    private enum Mode {
        TRUE,
        FALSE,
        AUTO
    }

    private Containers() {}

    /** Whether the image runs here; with {@code true} it is taken for granted, and its absence fails the test. */
    static boolean run(String image) {
        return switch (mode()) {
            case FALSE -> false;
            case TRUE -> true;
            case AUTO -> DockerClientFactory.instance().isDockerAvailable() && present(image);
        };
    }

    private static Mode mode() {
        return Mode.valueOf(System.getProperty("casebook.containers", "auto").toUpperCase(Locale.ROOT));
    }

    private static boolean present(String image) {
        var client = DockerClientFactory.instance().client();
        try {
            client.inspectImageCmd(image).exec();
            return true;
        } catch (RuntimeException absent) {
            try {
                return client.pullImageCmd(image).start().awaitCompletion(PULL_SECONDS, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            } catch (RuntimeException e) {
                LOG.info("image {} cannot be fetched ({}); the embedded server takes its place", image, e.getMessage());
                return false;
            }
        }
    }
}
