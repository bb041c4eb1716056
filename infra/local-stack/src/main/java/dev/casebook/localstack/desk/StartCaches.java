package dev.casebook.localstack.desk;

import dev.casebook.localstack.process.Command;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes the start caches that are missing while the desk runs, one after the other and only with processor time that nobody
 * else wants. What fails here costs the next start some seconds, nothing else.
 */
final class StartCaches {
    private static final Logger LOG = LoggerFactory.getLogger(StartCaches.class);
    private static final List<String> LAST_IN_LINE = List.of("nice", "-n", "19");

    /** A cache and the start that makes it. */
    record Making(String service, StartCache cache, Command start) {}

    private final List<ServicePart> services;
    private final Path log;
    private volatile @Nullable Process now;
    private volatile boolean stopped;

    StartCaches(List<ServicePart> services, Path log) {
        this.services = services;
        this.log = log;
    }

    void start() {
        Thread.ofPlatform().daemon().name("start-caches").start(this::makeAll);
    }

    void stop() {
        stopped = true;
        Process making = now;
        if (making != null) {
            making.descendants().forEach(ProcessHandle::destroyForcibly);
            making.destroyForcibly();
        }
    }

    private void makeAll() {
        try {
            for (ServicePart service : services) {
                Optional<Making> missing = stopped ? Optional.empty() : service.missingCache();
                if (missing.isPresent()) {
                    make(missing.get());
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void make(Making making) throws InterruptedException {
        try {
            List<String> words = new ArrayList<>(LAST_IN_LINE);
            words.addAll(making.start().words());
            Process process = new Command(words, making.start().environment()).start(log);
            now = process;
            boolean made = process.waitFor() == 0 && making.cache().keep();
            if (made) {
                LOG.info("{} has a start cache for its next start", making.service());
            } else if (!stopped) {
                LOG.warn("no start cache for {}; see {}", making.service(), log);
            }
        } catch (IOException | RuntimeException e) {
            LOG.warn("no start cache for {}", making.service(), e);
        }
    }
}
