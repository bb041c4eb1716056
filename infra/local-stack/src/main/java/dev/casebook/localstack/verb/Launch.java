package dev.casebook.localstack.verb;

import dev.casebook.localstack.desk.Desk;
import dev.casebook.localstack.desk.Layout;
import dev.casebook.localstack.desk.PortCheck;
import dev.casebook.localstack.desk.Progress;
import dev.casebook.localstack.desk.Replicas;
import dev.casebook.localstack.log.LogBound;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The launcher's life: start the desk, say where everything is, watch it until the process is asked to end. */
final class Launch {
    private static final Logger LOG = LoggerFactory.getLogger(Launch.class);
    private static final long LOG_LIMIT = 10 << 20;
    private static final long LOG_LOOK_SECONDS = 15;

    private final Layout layout;
    private final Replicas replicas;
    private final Progress progress = new Progress(Terminal.OUT);
    private final CountDownLatch end = new CountDownLatch(1);
    private volatile boolean stopping;

    Launch(Layout layout, Replicas replicas) {
        this.layout = layout;
        this.replicas = replicas;
    }

    int run() {
        long begin = System.nanoTime();
        try (FileChannel channel = open(layout.run().resolve("launcher.lock"));
                FileLock lock = channel.tryLock()) {
            if (lock == null) {
                Terminal.OUT.println("Another ./casebook up is starting this desk right now.");
                return 0;
            }
            new PortCheck(layout, replicas).requireFree();
            layout.pidFile(Verbs.LAUNCHER).write(ProcessHandle.current(), "up");
            var desk = new Desk(layout, replicas, progress);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(desk), "desk-stop"));
            return start(desk, begin);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int start(Desk desk, long begin) {
        boundLogs();
        progress.say("Starting the desk; logs are in " + layout.logs());
        try {
            desk.start();
        } catch (RuntimeException e) {
            if (!stopping) {
                LOG.error("the desk does not start", e);
                Terminal.ERR.println(e.getMessage());
            }
            return 1;
        }
        Seeding.onFirstStart(layout, progress);
        progress.say(Welcome.text(layout));
        progress.say(String.format(Locale.ROOT, "Ready in %.0f s.", (System.nanoTime() - begin) / 1e9));
        Ready.mark(layout);
        if (!"off".equals(System.getenv("CASEBOOK_START_CACHE"))) {
            desk.prepareNextStart();
        }
        awaitEnd();
        return 0;
    }

    private void awaitEnd() {
        try {
            end.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void stop(Desk desk) {
        stopping = true;
        Ready.clear(layout);
        progress.say("Stopping the desk …");
        desk.stop();
        layout.pidFile(Verbs.LAUNCHER).delete();
        progress.say("The desk is down; its data is kept in " + layout.data());
    }

    private void boundLogs() {
        var bound = new LogBound(layout.logs(), LOG_LIMIT);
        Executors.newSingleThreadScheduledExecutor(
                        Thread.ofPlatform().name("log-bound").daemon().factory())
                .scheduleWithFixedDelay(bound::apply, LOG_LOOK_SECONDS, LOG_LOOK_SECONDS, TimeUnit.SECONDS);
    }

    private static FileChannel open(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }
}
