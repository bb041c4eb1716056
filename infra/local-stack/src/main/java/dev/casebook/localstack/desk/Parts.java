package dev.casebook.localstack.desk;

import dev.casebook.localstack.kafka.KafkaBroker;
import dev.casebook.localstack.mail.Mailbox;
import dev.casebook.localstack.objectstore.ObjectStoreServer;
import dev.casebook.localstack.objectstore.ObjectStoreServer.Credentials;
import dev.casebook.localstack.part.Part;
import dev.casebook.localstack.postgres.PostgresServer;
import dev.casebook.localstack.postgres.PostgresSettings;
import dev.casebook.localstack.redis.RedisServer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** All parts of the desk, in the order they start; they stop in the opposite one. */
record Parts(
        PostgresServer postgres,
        RedisServer redis,
        KafkaBroker kafka,
        ObjectStoreServer objectStore,
        Mailbox mailbox,
        List<ServicePart> services) {

    static Parts of(Layout layout, Replicas replicas) {
        var environment = new Environment(layout, replicas);
        List<ServicePart> services = new ArrayList<>();
        for (Service service : Service.values()) {
            IntStream.rangeClosed(1, replicas.of(service))
                    .forEach(n -> services.add(new ServicePart(service, n, layout, environment)));
        }
        Path data = layout.data();
        Path programs = data.resolve("programs");
        return new Parts(
                new PostgresServer(
                        layout.port(BackPort.POSTGRES),
                        data.resolve("postgres"),
                        programs,
                        layout.log("postgres"),
                        PostgresSettings.DURABLE),
                new RedisServer(
                        layout.port(BackPort.REDIS),
                        data.resolve("redis"),
                        programs,
                        layout.log("redis"),
                        Environment.PASSWORD),
                new KafkaBroker(
                        layout.port(BackPort.KAFKA), layout.port(BackPort.KAFKA_CONTROLLER), data.resolve("kafka")),
                new ObjectStoreServer(
                        layout.port(BackPort.OBJECTS),
                        layout.port(BackPort.PUBLIC_OBJECTS),
                        data.resolve("objects"),
                        new Credentials(Environment.S3_ACCESS_KEY, Environment.S3_SECRET_KEY),
                        origins(layout, replicas)),
                new Mailbox(layout.port(BackPort.SMTP), layout.port(BackPort.MAIL_PAGE), data.resolve("mail")),
                services);
    }

    List<Part> backing() {
        return List.of(postgres, redis, kafka, objectStore, mailbox);
    }

    /** Services that start beside the backing parts, since they need none of them. */
    List<ServicePart> independent() {
        return services.stream().filter(ServicePart::independent).toList();
    }

    /** Services that start when all backing parts are there. */
    List<ServicePart> dependent() {
        return services.stream().filter(service -> !service.independent()).toList();
    }

    List<Part> all() {
        List<Part> all = new ArrayList<>(backing());
        all.addAll(services);
        return all;
    }

    /** The gateways, and the dashboard's own server with hot reload. */
    private static List<String> origins(Layout layout, Replicas replicas) {
        List<String> origins = new ArrayList<>();
        IntStream.rangeClosed(1, replicas.of(Service.GATEWAY))
                .mapToObj(n -> "http://127.0.0.1:" + Service.GATEWAY.port(layout, n))
                .forEach(origins::add);
        origins.add("http://127.0.0.1:5173");
        origins.add("http://localhost:5173");
        return origins;
    }
}
