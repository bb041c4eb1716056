package dev.casebook.e2e;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.json.JsonMapper;

/** One packaged desk, started by the {@code casebook} script on ports and data of its own, shared by the tests of a JVM. */
final class Desk {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration START_LIMIT = Duration.ofMinutes(6);

    /** For trying a journey again without a start: uses the desk that runs where the script's variables say. */
    private static final boolean RUNNING = Boolean.getBoolean("casebook.desk.running");

    private static final Desk SHARED = RUNNING
            ? new Desk(
                    Repository.root().resolve(variable("CASEBOOK_DATA", ".casebook")),
                    Integer.parseInt(variable("CASEBOOK_PORT", "8080")),
                    Integer.parseInt(variable("CASEBOOK_PORT_BASE", "18000")))
            : new Desk(Repository.root().resolve("infra/e2e-tests/target/desk"), FreePorts.one(), FreePorts.base());

    private final Path data;
    private final int port;
    private final int base;
    private final Map<String, Token> tokens = new ConcurrentHashMap<>();
    private final Map<String, Integer> ports = new ConcurrentHashMap<>();
    private List<String> shape = List.of("never started");

    private Desk(Path data, int port, int base) {
        this.data = data;
        this.port = port;
        this.base = base;
        if (!RUNNING) {
            Runtime.getRuntime().addShutdownHook(new Thread(this::down, "desk-down"));
        }
    }

    private static String variable(String name, String usual) {
        return System.getenv().getOrDefault(name, usual);
    }

    /** The desk with one of each service; started on first use. */
    static Desk running() {
        return SHARED.shapedAs(List.of());
    }

    /** The same data under two ticket-services, two thread-services and two notification-services. */
    static Desk replicated() {
        return SHARED.shapedAs(Stream.of("ticket-service=2", "thread-service=2", "notification-service=2")
                .flatMap(two -> Stream.of("--replicas", two))
                .toList());
    }

    private synchronized Desk shapedAs(List<String> arguments) {
        if (!shape.equals(arguments)) {
            if (!shape.contains("never started")) {
                down();
            }
            up(arguments);
            shape = arguments;
        }
        return this;
    }

    /** Starts what is not running, again with the arguments of the last start. */
    void upAgain() {
        up(shape);
    }

    private void up(List<String> arguments) {
        var command = new ArrayList<>(List.of("up", "--detach"));
        command.addAll(arguments);
        casebook(START_LIMIT, command);
    }

    private void down() {
        if (Files.isDirectory(data)) {
            casebook(Duration.ofMinutes(2), List.of("down"));
        }
    }

    /** The origin that browsers and scripts use. */
    URI origin() {
        return URI.create("http://127.0.0.1:" + port);
    }

    Path data() {
        return data;
    }

    /** An access token of a demo person, from the script's own verb; fetched anew well before its hour is over. */
    String token(String person) {
        return tokens.compute(person, (name, known) -> known == null || known.isOld() ? signsIn(name) : known)
                .value();
    }

    /** The person signs in once more; whoever asks for a token from now on gets the new one. */
    void signInAgain(String person) {
        tokens.put(person, signsIn(person));
    }

    private Token signsIn(String person) {
        return new Token(
                casebook(Duration.ofSeconds(60), List.of("token", person)).strip(), Instant.now());
    }

    private record Token(String value, Instant since) {

        boolean isOld() {
            return since.isBefore(Instant.now().minus(Duration.ofMinutes(45)));
        }
    }

    List<Part> status() {
        var json = JSON.readTree(casebook(Duration.ofSeconds(60), List.of("status", "--json")));
        return StreamSupport.stream(json.spliterator(), false)
                .map(row -> new Part(
                        row.path("name").asString(),
                        row.path("pid").asLong(),
                        row.path("port").asInt(),
                        row.path("state").asString()))
                .toList();
    }

    /** The running part of that name. */
    Part part(String name) {
        return status().stream()
                .filter(part -> part.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no part named " + name + " in " + status()));
    }

    /** Where the part of that name listens, also after it was started again. */
    int port(String name) {
        return ports.computeIfAbsent(name, part -> part(part).port());
    }

    /** Standard output of a verb. */
    String says(String verb) {
        return casebook(Duration.ofMinutes(2), List.of(verb));
    }

    /** What a verb says and how it ends. */
    Script.Said tries(String... arguments) {
        return Script.end(Duration.ofMinutes(2), List.of(arguments), environment());
    }

    private String casebook(Duration limit, List<String> arguments) {
        return Script.run(limit, arguments, environment());
    }

    private Map<String, String> environment() {
        return Map.of(
                "CASEBOOK_DATA", data.toString(),
                "CASEBOOK_PORT", Integer.toString(port),
                "CASEBOOK_PORT_BASE", Integer.toString(base),
                "CASEBOOK_BUILD", "never",
                "CASEBOOK_START_CACHE", "off");
    }

    /** A service's database as its owner reaches it. */
    Connection database(String name) throws SQLException {
        var url = "jdbc:postgresql://127.0.0.1:" + port("postgres") + "/" + name;
        return DriverManager.getConnection(url, name + "_owner", "casebook-local");
    }
}
