package dev.casebook.localstack.verb;

import dev.casebook.localstack.desk.Layout;
import dev.casebook.localstack.process.Ending;
import dev.casebook.localstack.process.Leftovers;
import dev.casebook.localstack.process.PidFile;
import java.time.Duration;

/** Stops a desk from outside: its launcher, and whatever a killed launcher left behind. */
record Shutdown(Layout layout) {
    // services drain, PostgreSQL and Kafka write down what they hold
    private static final Duration LAUNCHER = Duration.ofSeconds(120);
    private static final Duration ORPHAN = Duration.ofSeconds(25);

    static Shutdown of(Layout layout) {
        return new Shutdown(layout);
    }

    /** Whether there was anything to stop. */
    boolean run() {
        PidFile launcher = layout.pidFile(Verbs.LAUNCHER);
        boolean any = end(launcher, Ending.TERMINATE, LAUNCHER);
        any |= new Leftovers(layout.run()).end();
        any |= end(backing("redis"), Ending.TERMINATE, ORPHAN);
        any |= end(backing("postgres"), Ending.INTERRUPT, ORPHAN);
        if (any) {
            var file = dev.casebook.localstack.desk.Desk.statusFile(layout);
            file.write(Verbs.status(layout));
        }
        return any;
    }

    private static boolean end(PidFile file, Ending ending, Duration patience) {
        var running = file.running();
        running.ifPresent(recorded -> ending.end(recorded.process(), patience));
        file.delete();
        return running.isPresent();
    }

    private PidFile backing(String name) {
        return new PidFile(layout.data().resolve(name).resolve(name + ".pid"));
    }
}
