package dev.casebook.e2e;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** The pictures that journeys keep; {@code index.tsv} beside them says when, by whom and on which route each was taken. */
final class Evidence {

    private static final Path FOLDER = Repository.root().resolve("infra/e2e-tests/target/evidence");
    private static final Path INDEX = begun();

    private Evidence() {}

    /** Takes a picture of what a person sees after a step; a later one of the same step and look takes its place. */
    static void keep(Page page, String person, String step, Look look) {
        var picture = FOLDER.resolve(step + "-" + look.fileName() + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(picture));
        var at = URI.create(page.url());
        var route = at.getRawQuery() == null ? at.getRawPath() : at.getRawPath() + "?" + at.getRawQuery();
        write(
                String.join(
                        "\t",
                        Instant.now().truncatedTo(ChronoUnit.MILLIS).toString(),
                        picture.getFileName().toString(),
                        person,
                        route),
                StandardOpenOption.APPEND);
    }

    private static Path begun() {
        try {
            return Files.createDirectories(FOLDER).resolve("index.tsv");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static {
        write("time\tpicture\tperson\troute", StandardOpenOption.TRUNCATE_EXISTING);
    }

    private static void write(String line, StandardOpenOption how) {
        try {
            Files.writeString(INDEX, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.WRITE, how);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
