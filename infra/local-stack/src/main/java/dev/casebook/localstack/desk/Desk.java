package dev.casebook.localstack.desk;

import dev.casebook.localstack.kafka.Topic;
import dev.casebook.localstack.kafka.Topics;
import dev.casebook.localstack.part.Part;
import dev.casebook.localstack.process.Leftovers;
import dev.casebook.localstack.supervise.PartStatus;
import dev.casebook.localstack.supervise.RestartRequests;
import dev.casebook.localstack.supervise.StatusFile;
import dev.casebook.localstack.supervise.Supervisor;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;

/** The running desk: starts all parts in order, watches them, stops them in the opposite order. */
public final class Desk {
    private static final int PARTITIONS = 12;

    private final Parts parts;
    private final Leftovers leftovers;
    private final Supervisor supervisor;
    private final Progress progress;
    private final StartCaches caches;
    // more JVMs than processors at a time only get in each other's way
    private final Semaphore places = new Semaphore(Runtime.getRuntime().availableProcessors() + 1);

    /** Prepares the desk; nothing runs before {@link #start()}. */
    public Desk(Layout layout, Replicas replicas, Progress progress) {
        this.parts = Parts.of(layout, replicas);
        this.leftovers = new Leftovers(layout.run());
        this.progress = progress;
        this.caches = new StartCaches(parts.services(), layout.log("start-caches"));
        List<Part> all = new ArrayList<>(List.of(new LauncherPart(layout.port(BackPort.KAFKA_CONTROLLER))));
        all.addAll(parts.all());
        this.supervisor = new Supervisor(all, statusFile(layout), restarts(layout));
    }

    /** Where the launcher writes the state of all parts. */
    public static StatusFile statusFile(Layout layout) {
        return new StatusFile(layout.run().resolve("status.json"));
    }

    /** Where others leave requests to restart a part. */
    public static RestartRequests restarts(Layout layout) {
        return new RestartRequests(layout.run().resolve("restart"));
    }

    /** Starts everything and returns when everything answers. */
    public void start() {
        supervisor.start(LauncherPart.NAME);
        leftovers.endOtherThan(
                supervisor.status().stream().map(PartStatus::name).toList());
        try (ExecutorService starters = Executors.newThreadPerTaskExecutor(
                Thread.ofPlatform().name("start-", 0).factory())) {
            List<Future<?>> first = new ArrayList<>();
            parts.backing().forEach(part -> first.add(starters.submit(() -> startBacking(part))));
            parts.independent().forEach(part -> first.add(starters.submit(() -> startService(part))));
            await(first);
            progress.say("services:");
            await(parts.dependent().stream()
                    .map(part -> starters.submit(() -> startService(part)))
                    .toList());
        }
        supervisor.watch();
    }

    /** Makes in the background what lets the next start of this version take half the time. */
    public void prepareNextStart() {
        caches.start();
    }

    /** Stops everything, the gateway first and PostgreSQL last. */
    public void stop() {
        caches.stop();
        supervisor.stop();
    }

    private void startBacking(Part part) {
        timed(part);
        switch (part.name()) {
            case "postgres" ->
                Service.databases().forEach(name -> parts.postgres().databases().create(name, Environment.PASSWORD));
            case "kafka" -> Topics.create(parts.kafka().address(), Topic.all(), PARTITIONS);
            case "object-store" -> parts.objectStore().createBucket(Environment.BUCKET);
            default -> {}
        }
    }

    private void startService(Part part) {
        places.acquireUninterruptibly();
        try {
            timed(part);
        } finally {
            places.release();
        }
    }

    private void timed(Part part) {
        long begin = System.nanoTime();
        supervisor.start(part.name());
        progress.ready(part.name(), part.port(), System.nanoTime() - begin);
    }

    private static void await(List<? extends Future<?>> starts) {
        for (Future<?> start : starts) {
            try {
                start.get();
            } catch (ExecutionException e) {
                starts.forEach(other -> other.cancel(true));
                throw e.getCause() instanceof RuntimeException said ? said : new IllegalStateException(e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }
}
