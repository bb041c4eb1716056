package dev.casebook.localstack.desk;

import dev.casebook.localstack.part.CannotStart;
import dev.casebook.localstack.part.Part;
import dev.casebook.localstack.process.Await;
import dev.casebook.localstack.process.Child;
import dev.casebook.localstack.process.Command;
import dev.casebook.localstack.process.Ending;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One replica of a service: a JVM of its own that runs the packaged jar. */
final class ServicePart implements Part {
    private static final Duration START = Duration.ofSeconds(180);
    // longer than the service's own graceful shutdown
    private static final Duration STOP = Duration.ofSeconds(25);

    private final Service service;
    private final int replica;
    private final Layout layout;
    private final Environment environment;
    private final Child child;

    ServicePart(Service service, int replica, Layout layout, Environment environment) {
        this.service = service;
        this.replica = replica;
        this.layout = layout;
        this.environment = environment;
        this.child = new Child(log(), layout.pidFile(service.replica(replica)), Ending.TERMINATE, STOP);
    }

    @Override
    public String name() {
        return service.replica(replica);
    }

    /** Whether it needs no backing part. */
    boolean independent() {
        return service == Service.IDENTITY;
    }

    @Override
    public int port() {
        return service.port(layout, replica);
    }

    @Override
    public long pid() {
        return child.pid();
    }

    @Override
    public void start() {
        Command command = command();
        if (!child.adopt(command)) {
            child.start(command);
        }
        Await.until(START, () -> !child.alive() || ready());
        if (!child.alive() || !ready()) {
            child.stop();
            throw new CannotStart(name() + " does not start; " + log() + " ends with:\n" + child.lastLines(8));
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

    private Path log() {
        return layout.log(service.replica(replica));
    }

    /** How this service's cache is made, unless there is one. */
    Optional<StartCaches.Making> missingCache() {
        StartCache cache = cache();
        return cache.there()
                ? Optional.empty()
                : Optional.of(new StartCaches.Making(service.title(), cache, environment.apart(service, cache)));
    }

    private Command command() {
        List<String> words = new ArrayList<>();
        words.add(Java.PROGRAM);
        words.addAll(Java.serviceOptions());
        words.addAll(cache().start());
        return new Command(words, environment.of(service, replica));
    }

    private StartCache cache() {
        return new StartCache(jar(), environment.fingerprint(service));
    }

    private Path jar() {
        return new Application(service.jar(layout.root()), layout.data().resolve("apps")).laidOut(log());
    }

    private boolean ready() {
        try {
            var url = URI.create("http://127.0.0.1:" + port() + "/actuator/health/readiness")
                    .toURL();
            var connection = (HttpURLConnection) url.openConnection();
            connection.setConnectTimeout(1000);
            connection.setReadTimeout(5000);
            return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException e) {
            return false;
        }
    }
}
