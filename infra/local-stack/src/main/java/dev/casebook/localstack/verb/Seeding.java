package dev.casebook.localstack.verb;

import dev.casebook.localstack.demo.DemoData;
import dev.casebook.localstack.desk.Layout;
import dev.casebook.localstack.desk.Progress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Fills in the demo data, once by itself and again when asked to. */
final class Seeding {
    private static final Logger LOG = LoggerFactory.getLogger(Seeding.class);

    private Seeding() {}

    /** The desk is of use without demo data: a failure is said and does not stop it. */
    static void onFirstStart(Layout layout, Progress progress) {
        if (!Files.exists(mark(layout))) {
            try {
                progress.say(fill(layout));
            } catch (RuntimeException e) {
                LOG.warn("demo data failed", e);
                progress.say(
                        "The demo data could not be filled in (" + e.getMessage() + "); ./casebook seed tries again.");
            }
        }
    }

    /** Fills in what is missing and says so. */
    static String fill(Layout layout) {
        long begin = System.nanoTime();
        int opened = new DemoData(layout.publicUrl(), layout.issuer()).fill();
        try {
            Files.writeString(mark(layout), "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return opened == 0
                ? "The demo data is there already."
                : String.format(
                        Locale.ROOT, "  demo data: %d tickets in %.1f s", opened, (System.nanoTime() - begin) / 1e9);
    }

    private static Path mark(Layout layout) {
        return layout.data().resolve("seeded");
    }
}
