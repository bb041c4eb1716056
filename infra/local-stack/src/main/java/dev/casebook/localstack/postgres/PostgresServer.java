package dev.casebook.localstack.postgres;

import dev.casebook.localstack.part.CannotStart;
import dev.casebook.localstack.part.Part;
import dev.casebook.localstack.process.Await;
import dev.casebook.localstack.process.Child;
import dev.casebook.localstack.process.Command;
import dev.casebook.localstack.process.Ending;
import dev.casebook.localstack.process.PidFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** PostgreSQL 18 on a loopback port, its data directory kept between runs. */
public final class PostgresServer implements Part {
    /** The name of the superuser; loopback connections are trusted. */
    public static final String SUPERUSER = "postgres";

    private static final Duration START = Duration.ofSeconds(20);
    private static final Duration STOP = Duration.ofSeconds(15);
    // after kill -9 a dying backend may hold the shared memory for a moment
    private static final int ATTEMPTS = 5;

    private final int port;
    private final Path data;
    private final PostgresBinaries binaries;
    private final PostgresSettings settings;
    private final Path log;
    private final LockFile lockFile;
    private final Child child;

    /**
     * Prepares the server without starting it.
     *
     * @param directory holds the cluster and the pid file
     * @param programs where the programs are unpacked; may be shared
     */
    public PostgresServer(int port, Path directory, Path programs, Path log, PostgresSettings settings) {
        this.port = port;
        this.data = directory.resolve("data").toAbsolutePath();
        this.binaries = PostgresBinaries.in(programs.toAbsolutePath());
        this.settings = settings;
        this.log = log;
        this.lockFile = new LockFile(data.resolve("postmaster.pid"), binaries);
        this.child = new Child(log, new PidFile(directory.resolve("postgres.pid")), Ending.INTERRUPT, STOP);
    }

    @Override
    public String name() {
        return "postgres";
    }

    @Override
    public int port() {
        return port;
    }

    @Override
    public long pid() {
        return child.pid();
    }

    @Override
    public void start() {
        initialise();
        Command command = command();
        if (child.adopt(command) && ready()) {
            return;
        }
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            lockFile.removeWhenStale();
            child.start(command);
            if (ready()) {
                return;
            }
        }
        child.stop();
        throw new CannotStart("PostgreSQL does not start; its log says:\n" + child.lastLines(5));
    }

    @Override
    public boolean alive() {
        return child.alive();
    }

    @Override
    public void stop() {
        child.stop();
    }

    /** Creates databases and roles on this server. */
    public Databases databases() {
        return new Databases("127.0.0.1", port, SUPERUSER, "");
    }

    private void initialise() {
        if (Files.exists(data.resolve("PG_VERSION"))) {
            return;
        }
        List<String> words = new ArrayList<>(asOrdinaryUser());
        words.addAll(List.of(binaries.program("initdb"), "-D", data.toString(), "-U", SUPERUSER, "--auth=trust"));
        // the same order of text on every machine, whatever its locale
        words.addAll(List.of("--encoding=UTF8", "--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"));
        words.addAll(settings.initOptions());
        int status = Command.of(words).start(log).onExit().join().exitValue();
        if (status != 0) {
            throw new CannotStart("PostgreSQL's initdb failed; its log says:\n" + child.lastLines(5));
        }
    }

    private Command command() {
        List<String> words = new ArrayList<>(asOrdinaryUser());
        words.addAll(List.of(binaries.program("postgres"), "-D", data.toString()));
        words.addAll(List.of("-p", Integer.toString(port), "-h", "127.0.0.1", "-k", ""));
        words.addAll(settings.serverOptions());
        return Command.of(words);
    }

    /** PostgreSQL refuses to run as root; in a user namespace of its own it is nobody in particular. */
    private static List<String> asOrdinaryUser() {
        return System.getProperty("user.name").equals("root") ? List.of("unshare", "-U") : List.of();
    }

    private boolean ready() {
        Await.until(START, () -> !child.alive() || answers());
        return child.alive() && answers();
    }

    private boolean answers() {
        String url = "jdbc:postgresql://127.0.0.1:" + port + "/postgres?loginTimeout=2&socketTimeout=2";
        try (var connection = DriverManager.getConnection(url, SUPERUSER, "")) {
            return connection.isValid(1);
        } catch (SQLException e) {
            return false;
        }
    }
}
