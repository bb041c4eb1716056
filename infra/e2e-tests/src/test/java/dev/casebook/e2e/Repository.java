package dev.casebook.e2e;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where the checkout lies, found upwards from the working directory. */
final class Repository {

    private Repository() {}

    static Path root() {
        var folder = Path.of("").toAbsolutePath();
        while (!Files.isRegularFile(folder.resolve("casebook"))) {
            folder = folder.getParent();
            if (folder == null) {
                throw new IllegalStateException(
                        "not inside a checkout: no casebook script above the working directory");
            }
        }
        return folder;
    }
}
