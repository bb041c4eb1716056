package dev.casebook.localstack.desk;

import dev.casebook.localstack.process.Command;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
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

    /**
     * How a cache is made.
     *
     * @param settings what its start will be given
     */
    record Making(String service, StartCache cache, Map<String, String> settings) {}

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
            if (!stopped) {
                LOG.info("the start caches are looked after");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void make(Making making) throws InterruptedException {
        try {
            removeOthersThan(making.cache());
            Files.createDirectories(making.cache().home());
            var context = making.cache().context();
            boolean worked = Files.exists(context.jar())
                    || (run(making, context.process(making.cache().mainClass(), making.service()))
                            && run(making, context.pack()));
            if (!worked && !stopped) {
                LOG.warn("the context of {} could not be worked out ahead of time; see {}", making.service(), log);
            }
            List<String> rehearsal = new ArrayList<>(List.of(Java.PROGRAM));
            rehearsal.addAll(Java.serviceOptions());
            rehearsal.addAll(making.cache().rehearsal());
            if (run(making, rehearsal) && making.cache().keep()) {
                LOG.info("{} has a start cache for its next start", making.service());
            } else if (!stopped) {
                LOG.warn("no start cache for {}; see {}", making.service(), log);
            }
        } catch (IOException | RuntimeException e) {
            LOG.warn("no start cache for {}", making.service(), e);
        }
    }

    private boolean run(Making making, List<String> words) throws InterruptedException {
        if (stopped) {
            return false;
        }
        List<String> lastInLine = new ArrayList<>(LAST_IN_LINE);
        lastInLine.addAll(words);
        Process process = new Command(lastInLine, making.settings()).start(log);
        now = process;
        return process.waitFor() == 0;
    }

    private static void removeOthersThan(StartCache cache) throws IOException {
        try (Stream<Path> found = Files.list(cache.home().getParent())) {
            for (Path other : found.filter(
                            path -> path.getFileName().toString().startsWith("start-") && !path.equals(cache.home()))
                    .toList()) {
                Application.delete(other);
            }
        }
    }
}
