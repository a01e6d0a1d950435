package org.takedowndesk;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;

/// Runs one of our classes as the package runs the program: from jars, with a cache of classes and of how they are used
/// that a run before left behind. Benchmarks that time a whole process use it, so that they time what users start.
public final class PackagedJava {

    private final Path folder;
    private final Path cache;
    private final String classPath;

    /// @param folder keeps the jars and the cache
    public PackagedJava(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
        this.cache = folder.resolve("classes.aot");
        this.classPath = String.join(File.pathSeparator, jars());
    }

    /// A cache takes nothing from folders.
    private List<String> jars() throws IOException {
        List<String> jars = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            if (!Files.isDirectory(Path.of(entry))) {
                jars.add(entry);
                continue;
            }
            Path jar = folder.resolve(jars.size() + ".jar");
            Files.deleteIfExists(jar);
            ToolProvider tool = ToolProvider.findFirst("jar").orElseThrow();
            if (tool.run(System.out, System.err, "--create", "--file", jar.toString(), "-C", entry, ".") != 0) {
                throw new IOException(entry);
            }
            jars.add(jar.toString());
        }
        return jars;
    }

    /// A run whose classes the cache will hold.
    public void train(Class<?> program, String... words) throws IOException, InterruptedException {
        Files.deleteIfExists(cache);
        ShellTimes.of(ShellTimes.java("-XX:AOTCacheOutput='" + cache + "'", classPath, program, words));
    }

    /// The command for a run with the cache.
    public String command(Class<?> program, String... words) {
        return ShellTimes.java("-XX:AOTCache='" + cache + "' -XX:AOTMode=on", classPath, program, words);
    }
}
