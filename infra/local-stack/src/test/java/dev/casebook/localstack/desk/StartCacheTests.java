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
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartCacheTests {
    private static final String NAME = Program.class.getName();

    @TempDir
    private Path directory;

    private StartCache cache = new StartCache(Path.of("app.jar"), "some");

    /** What the jar runs. */
    static final class Program {
        private Program() {}

        public static void main(String[] arguments) {
            System.out.println("ran, context " + System.getProperty("spring.aot.enabled"));
        }
    }

    @BeforeEach
    void packProgram() throws IOException {
        Path home = Files.createDirectory(directory.resolve("a name with blanks"));
        cache = new StartCache(home.resolve("app.jar"), "some");
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, NAME);
        String entry = NAME.replace('.', '/') + ".class";
        try (var jar = new JarOutputStream(Files.newOutputStream(cache.jar()), manifest);
                var bytes = Program.class.getClassLoader().getResourceAsStream(entry)) {
            jar.putNextEntry(new JarEntry(entry));
            jar.write(bytes.readAllBytes());
        }
        Files.createDirectories(cache.home());
    }

    @Test
    void startWithoutCacheIsAnOrdinaryStart() throws Exception {
        assertThat(cache.there()).isFalse();
        assertThat(run(cache.start())).contains("ran, context null").doesNotContain("aot");
    }

    @Test
    void laterStartUsesWhatARehearsalMade() throws Exception {
        List<String> before = cache.start();
        run(cache.rehearsal());

        assertThat(cache.keep()).isTrue();
        assertThat(cache.there()).isTrue();
        assertThat(cache.start()).isEqualTo(before);
        assertThat(run(cache.start(), "-XX:AOTMode=on")).contains("ran, context null");
    }

    @Test
    void laterStartUsesTheContextWorkedOutAheadOfTime() throws Exception {
        Path source = cache.context().sources().resolve("dev").resolve("Worked.java");
        Files.createDirectories(source.getParent());
        Files.writeString(source, "package dev; class Worked {}");
        Path resource = cache.context().resources().resolve("META-INF").resolve("hint.json");
        Files.createDirectories(resource.getParent());
        Files.writeString(resource, "{}");
        PackContext.main(new String[] {cache.jar().toString(), cache.home().toString()});
        run(cache.rehearsal());

        assertThat(cache.keep()).isTrue();
        assertThat(run(cache.start(), "-XX:AOTMode=on")).contains("ran, context true");
        try (var packed = new ZipFile(cache.context().jar().toFile())) {
            assertThat(packed.stream().map(ZipEntry::getName))
                    .containsExactlyInAnyOrder("dev/Worked.class", "META-INF/hint.json");
        }
        assertThat(cache.context().sources()).doesNotExist();
    }

    @Test
    void otherSettingsHaveAnotherCache() throws Exception {
        run(cache.rehearsal());
        assertThat(cache.keep()).isTrue();
        assertThat(new StartCache(cache.jar(), "other").there()).isFalse();
    }

    @Test
    void failedRehearsalLeavesNoCache() throws Exception {
        assertThat(cache.keep()).isFalse();
        assertThat(cache.there()).isFalse();
    }

    private static String run(List<String> start, String... options) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(List.of(Java.PROGRAM));
        words.addAll(List.of(options));
        words.addAll(start);
        Process process = new ProcessBuilder(words).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }
}
