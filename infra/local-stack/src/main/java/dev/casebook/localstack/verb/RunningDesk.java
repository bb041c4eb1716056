package dev.casebook.localstack.verb;

import dev.casebook.localstack.desk.Layout;
import dev.casebook.localstack.process.Await;
import java.time.Duration;

/** A desk that somebody has started already. */
record RunningDesk(Layout layout) {
    /** As long as a first start may take on a slow machine. */
    private static final Duration START = Duration.ofMinutes(10);

    /** Says so; who wants to go on once everything is ready waits for that. Answers the exit code. */
    int greet(boolean waits) {
        long launcher = Verbs.launcher(layout).map(ProcessHandle::pid).orElse(0L);
        if (!Ready.is(layout, launcher)) {
            Terminal.OUT.println(
                    "The desk is being started (launcher pid " + launcher + "); ./casebook down stops it.");
            if (!waits) {
                return 0;
            }
            Await.until(
                    START,
                    () -> Ready.is(layout, launcher) || Verbs.launcher(layout).isEmpty());
            if (!Ready.is(layout, launcher)) {
                Terminal.ERR.println("It did not get ready; see " + layout.logs());
                return 1;
            }
        }
        Terminal.OUT.println("The desk is already up at " + layout.publicUrl() + " (launcher pid " + launcher
                + "); ./casebook down stops it.");
        return 0;
    }
}
