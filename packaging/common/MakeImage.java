import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.spi.ToolProvider;

/// Makes the application image that users install: the program's jars with a Java runtime of their own.
///
/// Started by `./mvnw -Pdist package` with the JDK that compiled the program, whose jlink and jpackage it uses:
/// `java MakeImage.java PROJECT JARS VERSION`, where JARS holds the program's jar and all it needs at run time. Written so that the
/// same few steps serve Linux, Windows and macOS; jpackage makes an image only for the system it runs on.
final class MakeImage {

    private static final String NAME = "takedown-desk";
    private static final String SYSTEM = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    private static final boolean WINDOWS = SYSTEM.startsWith("win");
    private static final boolean MAC = SYSTEM.startsWith("mac");

    /// No display is needed to make an image.
    private static final String HEADLESS = "-Dglass.platform=Headless -Dprism.order=sw -Djava.awt.headless=true";

    private final Path project;
    private final Path jars;
    private final String version;
    private final Path out;

    private MakeImage(Path project, Path jars, String version) {
        this.project = project;
        this.jars = jars;
        this.version = version;
        this.out = jars.resolveSibling("dist");
    }

    public static void main(String[] arguments) throws Exception {
        if (arguments.length != 3) {
            throw new IllegalArgumentException("usage: MakeImage PROJECT JARS VERSION");
        }
        new MakeImage(Path.of(arguments[0]), Path.of(arguments[1]), arguments[2]).make();
    }

    private void make() throws IOException, InterruptedException {
        delete(out);
        Files.createDirectories(out);
        putLicencesBesideJars();
        putNativesBesideJars();
        jlink();
        jpackage();
        delete(out.resolve("runtime"));
        smoke();
        System.out.println("Made " + launcher());
    }

    private void putLicencesBesideJars() throws IOException {
        String named = Files.readString(project.resolve("docs/third-party.md"));
        for (Path jar : list(jars)) {
            String name = jar.getFileName().toString().replaceFirst("-\\d.*", "");
            if (!name.equals(NAME) && !named.contains("`" + name + "`")) {
                throw new IllegalStateException("docs/third-party.md does not name " + jar.getFileName());
            }
        }
        Path licences = Files.createDirectories(jars.resolve("licences"));
        var texts = new ArrayList<>(list(project.resolve("packaging/common/licences")));
        texts.addAll(List.of(project.resolve("LICENSE"), project.resolve("NOTICE"), project.resolve("docs/third-party.md")));
        for (Path file : list(project.resolve("src/main/resources/org/takedowndesk/fonts"))) {
            if (file.getFileName().toString().startsWith("OFL-")) {
                texts.add(file);
            }
        }
        for (Path text : texts) {
            Files.copy(text, licences.resolve(text.getFileName()));
        }
    }

    /// JavaFX loads its native libraries from beside its jars; otherwise it would unpack them into the user's home at the first start.
    private void putNativesBesideJars() throws IOException {
        for (Path jar : list(jars)) {
            if (!jar.getFileName().toString().startsWith("javafx-")) {
                continue;
            }
            try (var inside = FileSystems.newFileSystem(jar)) {
                for (Path entry : list(inside.getPath("/"))) {
                    String name = entry.getFileName().toString();
                    if (name.endsWith(".so") || name.endsWith(".dll") || name.endsWith(".dylib")) {
                        Files.write(jars.resolve(name), Files.readAllBytes(entry));
                    }
                }
            }
        }
    }

    /// The runtime keeps its `java` command, which the Java machine calls to write its ahead-of-time cache.
    private void jlink() throws IOException {
        run("jlink", List.of(
                "--add-modules", String.join(",", lines("modules.txt")),
                "--output", out.resolve("runtime").toString(),
                "--no-header-files", "--no-man-pages",
                "--compress", "zip-6"));
    }

    private void jpackage() throws IOException {
        String icon = WINDOWS ? ".ico" : MAC ? ".icns" : "-512.png";
        var options = new ArrayList<>(List.of(
                "--type", "app-image",
                "--name", NAME,
                "--app-version", MAC ? macVersion() : version,
                "--vendor", "Takedown Desk contributors",
                "--copyright", "Apache License 2.0",
                "--description", "Counterfeit takedowns from evidence to bundle, offline",
                "--input", jars.toString(),
                "--main-jar", NAME + "-" + version + ".jar",
                "--main-class", "org.takedowndesk.Launcher",
                "--runtime-image", out.resolve("runtime").toString(),
                "--icon", project.resolve("icons").resolve(NAME + icon).toString(),
                "--dest", out.toString()));
        for (String option : lines("java-options.txt")) {
            options.addAll(List.of("--java-options", option));
        }
        if (WINDOWS) { // a program with a window has no console there; this one is for the command line
            options.addAll(List.of("--add-launcher", NAME + "-cli=" + project.resolve("packaging/windows/console.properties")));
        }
        run("jpackage", options);
    }

    /// macOS refuses versions that begin with 0.
    private String macVersion() {
        return version.startsWith("0.") ? "1" + version.substring(1) : version;
    }

    /// Runs the image once from end to end. What the Java machine learns on the way is kept as its ahead-of-time cache, which makes
    /// every later start faster, and a second run shows that the image works with it.
    private void smoke() throws IOException, InterruptedException {
        Path cache = appFolder().resolve("app.aot");
        smoke("-XX:AOTCacheOutput=\"" + cache + "\"");
        for (Path configuration : list(appFolder())) {
            if (configuration.toString().endsWith(".cfg")) {
                Files.writeString(
                        configuration,
                        "java-options=-XX:AOTCache=$APPDIR" + File.separator + "app.aot" + System.lineSeparator(),
                        StandardOpenOption.APPEND);
            }
        }
        smoke("-XX:AOTMode=on");
    }

    private void smoke(String option) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(launcher().toString(), "--smoke").inheritIO();
        builder.environment().put("JAVA_TOOL_OPTIONS", HEADLESS + " " + option);
        Process process = builder.start();
        if (!process.waitFor(5, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IllegalStateException("The image did not end within five minutes: " + launcher());
        }
        if (process.exitValue() != 0) {
            throw new IllegalStateException("The image does not work: " + launcher() + " --smoke ended with " + process.exitValue());
        }
    }

    private Path launcher() {
        Path image = image();
        return WINDOWS
                ? image.resolve(NAME + "-cli.exe")
                : image.resolve(MAC ? "Contents/MacOS" : "bin").resolve(NAME);
    }

    private Path appFolder() {
        return image().resolve(WINDOWS ? "app" : MAC ? "Contents/app" : "lib/app");
    }

    private Path image() {
        return out.resolve(MAC ? NAME + ".app" : NAME);
    }

    private List<String> lines(String file) throws IOException {
        return Files.readAllLines(project.resolve("packaging/common").resolve(file)).stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
    }

    private static void run(String tool, List<String> options) {
        ToolProvider provider = ToolProvider.findFirst(tool)
                .orElseThrow(() -> new IllegalStateException(
                        "This JDK has no " + tool + ": " + System.getProperty("java.home") + ". Install a complete JDK 25."));
        int code = provider.run(System.out, System.err, options.toArray(String[]::new));
        if (code != 0) {
            throw new IllegalStateException(tool + " ended with " + code);
        }
    }

    private static List<Path> list(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(MakeImage::deleteOne);
        }
    }

    private static void deleteOne(Path file) {
        try {
            file.toFile().setWritable(true); // Windows keeps read-only files, of which a runtime has some
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
