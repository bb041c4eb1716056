package dev.casebook.localstack.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import javax.tools.ToolProvider;

/** The program that compiles and packs a {@link StartContext}; a process of its own, since a compiler wants much memory. */
final class PackContext {

    private PackContext() {}

    /** Arguments: the application's jar, the context's home. Ends with 1 when it cannot be compiled. */
    public static void main(String[] arguments) throws IOException {
        var context = new StartContext(Path.of(arguments[0]), Path.of(arguments[1]));
        if (!compile(context)) {
            System.exit(1);
        }
        Path draft = Path.of(context.jar() + ".new");
        try (var jar = new JarOutputStream(Files.newOutputStream(draft))) {
            add(context.resources(), jar);
            add(context.classes(), jar);
        }
        Files.move(draft, context.jar(), StandardCopyOption.ATOMIC_MOVE);
        for (Path directory : List.of(context.sources(), context.resources(), context.classes())) {
            if (Files.exists(directory)) {
                Application.delete(directory);
            }
        }
    }

    private static boolean compile(StartContext context) throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, null, null)) {
            Files.createDirectories(context.classes());
            List<String> options = List.of(
                    "-proc:none",
                    "-nowarn",
                    "-d",
                    context.classes().toString(),
                    "-cp",
                    context.application() + ":" + context.classes());
            return compiler.getTask(
                            null,
                            files,
                            null,
                            options,
                            null,
                            files.getJavaFileObjectsFromPaths(under(context.sources())))
                    .call();
        }
    }

    private static void add(Path root, JarOutputStream jar) throws IOException {
        for (Path file : under(root)) {
            jar.putNextEntry(new ZipEntry(root.relativize(file).toString()));
            Files.copy(file, jar);
            jar.closeEntry();
        }
    }

    private static List<Path> under(Path root) throws IOException {
        if (!Files.exists(root)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
