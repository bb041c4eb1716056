package dev.casebook.localstack.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartCacheTests {
    private static final String NAME = Program.class.getName();

    @TempDir
    private Path directory;

    private StartCache cache = new StartCache(Path.of("app.jar"));

    /** What the jar runs. */
    static final class Program {
        private Program() {}

        public static void main(String[] arguments) {
            System.out.println("ran");
        }
    }

    @BeforeEach
    void packProgram() throws IOException {
        Path home = Files.createDirectory(directory.resolve("a name with blanks"));
        cache = new StartCache(home.resolve("app.jar"));
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, NAME);
        String entry = NAME.replace('.', '/') + ".class";
        try (var jar = new JarOutputStream(Files.newOutputStream(cache.jar()), manifest);
                var bytes = Program.class.getClassLoader().getResourceAsStream(entry)) {
            jar.putNextEntry(new JarEntry(entry));
            jar.write(bytes.readAllBytes());
        }
    }

    @Test
    void startWithoutCacheIsAnOrdinaryStart() throws Exception {
        assertThat(cache.there()).isFalse();
        assertThat(run(List.of(cache.use()))).contains("ran").doesNotContain("aot");
    }

    @Test
    void laterStartUsesWhatAnEarlierOneMade() throws Exception {
        String before = cache.use();
        run(cache.make());

        assertThat(cache.keep()).isTrue();
        assertThat(cache.there()).isTrue();
        assertThat(cache.use()).isEqualTo(before);
        assertThat(run(List.of(cache.use(), "-XX:AOTMode=on"))).contains("ran");
    }

    @Test
    void failedStartLeavesNoCache() throws Exception {
        assertThat(cache.keep()).isFalse();
        assertThat(cache.there()).isFalse();
    }

    private String run(List<String> options) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(List.of(Java.PROGRAM));
        words.addAll(options);
        words.addAll(List.of("-jar", cache.jar().toString()));
        Process process = new ProcessBuilder(words).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }
}
