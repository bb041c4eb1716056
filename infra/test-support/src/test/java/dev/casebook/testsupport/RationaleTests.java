package dev.casebook.testsupport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every module says why it is as it is. */
class RationaleTests {
    private static final Pattern MODULE = Pattern.compile("<module>(.+)</module>");

    @Test
    void eachModuleHasOne() throws IOException {
        var root = Path.of("../..").toRealPath();
        var modules = MODULE.matcher(Files.readString(root.resolve("pom.xml")))
                .results()
                .map(module -> root.resolve(module.group(1)))
                .toList();

        assertThat(modules).hasSizeGreaterThan(10);
        assertThat(modules)
                .allSatisfy(module -> assertThat(module.resolve("RATIONALE.md")).isNotEmptyFile());
    }
}
