package dev.casebook.localstack.verb;

import dev.casebook.localstack.desk.Desk;
import dev.casebook.localstack.desk.Layout;
import dev.casebook.localstack.process.PidFile;
import dev.casebook.localstack.supervise.PartStatus;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What every verb knows: the layout of the desk and whether it runs. */
final class Verbs {
    /** The pid file of the launcher. */
    static final String LAUNCHER = "launcher";

    private Verbs() {}

    /** The layout, by the checkout the script passes on and the environment. */
    static Layout layout() {
        return Layout.of(Path.of(System.getProperty("casebook.root", "")), System.getenv());
    }

    static Optional<ProcessHandle> launcher(Layout layout) {
        return layout.pidFile(LAUNCHER).running().map(PidFile.Recorded::process);
    }

    /** The parts as the launcher last wrote them; without a launcher, as their processes are now. */
    static List<PartStatus> status(Layout layout) {
        List<PartStatus> written = Desk.statusFile(layout).read();
        if (launcher(layout).isPresent()) {
            return written;
        }
        return written.stream()
                .map(part -> survives(layout, part) ? part : part.down())
                .toList();
    }

    private static boolean survives(Layout layout, PartStatus part) {
        Path ownDirectory = layout.data().resolve(part.name()).resolve(part.name() + ".pid");
        return layout.pidFile(part.name())
                .running()
                .or(() -> new PidFile(ownDirectory).running())
                .filter(recorded -> recorded.process().pid() == part.pid())
                .isPresent();
    }
}
