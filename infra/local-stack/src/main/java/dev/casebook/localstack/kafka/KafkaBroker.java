package dev.casebook.localstack.kafka;

import dev.casebook.localstack.part.CannotStart;
import dev.casebook.localstack.part.Part;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;
import org.jspecify.annotations.Nullable;

/** A Kafka broker inside this JVM, its log directory kept between runs. */
public final class KafkaBroker implements Part {
    private static final String CLUSTER = "Y2FzZWJvb2stbG9jYWwtMQ";

    private final int port;
    private final int controllerPort;
    private final Path directory;
    private volatile @Nullable KafkaRaftServer server;

    /** Prepares the broker without starting it. */
    public KafkaBroker(int port, int controllerPort, Path directory) {
        this.port = port;
        this.controllerPort = controllerPort;
        this.directory = directory.toAbsolutePath();
    }

    @Override
    public String name() {
        return "kafka";
    }

    @Override
    public int port() {
        return port;
    }

    @Override
    public long pid() {
        return ProcessHandle.current().pid();
    }

    /** The address clients start from. */
    public String address() {
        return "127.0.0.1:" + port;
    }

    @Override
    public void start() {
        try {
            Files.createDirectories(directory);
            if (!Files.exists(directory.resolve("meta.properties"))) {
                format();
            }
            var settings = KafkaSettings.of(port, controllerPort, directory);
            var starting = new KafkaRaftServer(KafkaConfig.fromProps(settings, false), Time.SYSTEM);
            starting.startup();
            server = starting;
        } catch (Exception e) {
            throw new CannotStart("Kafka does not start: " + e.getMessage(), e);
        }
    }

    @Override
    public boolean alive() {
        return server != null;
    }

    @Override
    public void stop() {
        KafkaRaftServer running = server;
        if (running != null) {
            running.shutdown();
            running.awaitShutdown();
            server = null;
        }
    }

    private void format() throws Exception {
        try (var quiet = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8)) {
            new Formatter()
                    .setPrintStream(quiet)
                    .setNodeId(1)
                    .setClusterId(CLUSTER)
                    .addDirectory(directory.toString())
                    .setMetadataLogDirectory(directory.toString())
                    .setControllerListenerName("CONTROLLER")
                    .setReleaseVersion(MetadataVersion.latestProduction())
                    .run();
        }
    }
}
