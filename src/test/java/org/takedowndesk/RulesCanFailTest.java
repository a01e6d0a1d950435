package org.takedowndesk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Each rule of the house is shown classes that break it and classes that only look like it: a rule that never fails
/// guards nothing.
class RulesCanFailTest {

    /// What one rule is shown: each source of `guilty` breaks it, together or alone; none of `innocent` does.
    private record Case(String rule, List<String> guilty, List<String> innocent) {
        @Override
        public String toString() {
            return rule;
        }
    }

    private static final String DIALOG = "interface Dialog { void ask(); }";

    /// In a line, `in X: Y` is `package org.takedowndesk.X; Y`.
    private static final List<Case> CASES = List.of(
            new Case(
                    "ONLY_THE_UI_KNOWS_JAVAFX",
                    List.of(
                            "in listing: class GuiltyField { javafx.scene.Node node; }",
                            "in work: class GuiltyCall { void show() { new org.controlsfx.control.ToggleSwitch(); } }",
                            "in cli: class GuiltySwing { javax.swing.JFrame frame; }"),
                    List.of("in ui.listing: class Innocent { javafx.scene.Node node; }")),
            new Case(
                    "ONLY_WHO_DRAWS_KNOWS_PICTURES",
                    List.of(
                            "in evidence: class GuiltyImage { java.awt.image.BufferedImage image; }",
                            "in cli: class GuiltyReader { Object all() { return javax.imageio.ImageIO.getReaderMIMETypes(); } }"),
                    List.of("in media: class Innocent { java.awt.image.BufferedImage image; }")),
            new Case(
                    "FEATURES_DO_NOT_KNOW_THEIR_USERS",
                    List.of(
                            "in complaint: class GuiltyOfServices { org.takedowndesk.app.Services services; }",
                            "in sample: class GuiltyOfTasks { org.takedowndesk.ui.Tasks tasks; }"),
                    List.of("in cli: class Innocent { org.takedowndesk.app.Services services; }")),
            new Case(
                    "THE_COMMAND_LINE_KNOWS_NO_WINDOW",
                    List.of("in cli: class Guilty { org.takedowndesk.ui.Place place; }"),
                    List.of("in ui.shell: class Innocent { org.takedowndesk.ui.Place place; }")),
            new Case(
                    "PACKAGES_FORM_NO_CIRCLE",
                    List.of(
                            "in holder: public class GuiltyHere { org.takedowndesk.ipr.GuiltyThere there; }",
                            "in ipr: public class GuiltyThere { org.takedowndesk.holder.GuiltyHere here; }"),
                    List.of("in complaint: class Innocent { org.takedowndesk.ipr.GuiltyThere there; }")),
            new Case(
                    "SCREENS_DO_NOT_KNOW_EACH_OTHER",
                    List.of("in ui.listing: class Guilty { org.takedowndesk.ui.casefile.Innocent other; }"),
                    List.of(
                            "in ui.casefile: public class Innocent { org.takedowndesk.ui.part.DateField part; }",
                            "in ui.shell: class InnocentShell { org.takedowndesk.ui.casefile.Innocent screen; }")),
            new Case(
                    "THE_KIT_KNOWS_NO_SCREEN",
                    List.of("in ui: class Guilty { org.takedowndesk.ui.part.DateField field; }"),
                    List.of("in ui.casefile: class Innocent { org.takedowndesk.ui.part.DateField field; }")),
            new Case(
                    "THE_BAG_OF_SERVICES_STAYS_AT_THE_EDGE",
                    List.of(
                            "in ui.listing: class GuiltyScreen { org.takedowndesk.app.Services services; }",
                            "in ui: class GuiltyKit { void use(org.takedowndesk.app.Services services) {} }"),
                    List.of(
                            "in ui.shell: class Innocent { org.takedowndesk.app.Services services; }",
                            "in ui.listing: class InnocentOfLog { org.takedowndesk.app.LogFile log; }")),
            new Case(
                    "SQL_STAYS_BELOW",
                    List.of(
                            "in ui.listing: class GuiltyScreen { java.sql.ResultSet rows; }",
                            "in cli: class GuiltyCommand { javax.sql.DataSource source; }",
                            "in app: class GuiltyApp { void run() throws java.sql.SQLException {} }"),
                    List.of("in listing: class Innocent { java.sql.ResultSet rows; }")),
            new Case(
                    "ONLY_THE_DATABASE_CONNECTS",
                    List.of(
                            "in listing: class GuiltyStore { void go() { java.sql.DriverManager.getDrivers(); } }",
                            "in app: class GuiltyApp { org.h2.Driver driver; }"),
                    List.of("in db: class Innocent { void go() { java.sql.DriverManager.getDrivers(); } }")),
            new Case(
                    "NOTHING_STATIC_CHANGES",
                    List.of("in work: class Guilty { static int count; }"),
                    List.of("in work: class Innocent { static final int COUNT = 3; int here; }")),
            new Case(
                    "NOTHING_STATIC_FILLS",
                    List.of(
                            "in work: class GuiltyMap { static final java.util.Map<String, String> ALL = new java.util.HashMap<>(); }",
                            "in work: class GuiltySet { static final java.util.Set<String> ALL = java.util.concurrent.ConcurrentHashMap.newKeySet(); }",
                            "in work: class GuiltyCount { static final Object COUNT = new java.util.concurrent.atomic.AtomicInteger(); }",
                            "in work: class GuiltyText { static final StringBuilder TEXT = new StringBuilder(); }",
                            "in work: class GuiltyThread { static final ThreadLocal<String> HERE = ThreadLocal.withInitial(() -> \"\"); }"),
                    List.of(
                            "in work: class Innocent { static final java.util.Map<String, String> ALL = java.util.Map.of(); }",
                            "in work: class InnocentHere { final java.util.Map<String, String> all = new java.util.HashMap<>(); }")),
            new Case(
                    "NOTHING_STATIC_SERVES",
                    List.of(
                            "in listing: class GuiltySingleton { static final GuiltySingleton ONLY = new GuiltySingleton(); }",
                            "in listing: class GuiltyStore { static org.takedowndesk.listing.Listings listings; }",
                            "in ui: class GuiltyInterface { " + DIALOG + " static Dialog dialog; }",
                            "in ui: class GuiltyList { " + DIALOG + " static java.util.List<Dialog> dialogs; }",
                            "in ui: class GuiltyArray { static org.takedowndesk.ui.Tasks[] tasks; }"),
                    List.of(
                            "in listing: record Innocent(int number) { static final Innocent NONE = new Innocent(0); }",
                            "in listing: enum InnocentEnum { ONE, TWO }",
                            "in ui: class InnocentHere { org.takedowndesk.ui.Tasks tasks; }")),
            new Case(
                    "CONTROLLERS_LIVE_IN_THE_UI",
                    List.of(
                            "in listing: final class GuiltyController { GuiltyController() {} }",
                            "in ui.listing: class GuiltyOpenController {}",
                            "in ui.listing: final class GuiltyTwiceController {"
                                    + " GuiltyTwiceController() {} GuiltyTwiceController(int more) {} }"),
                    List.of(
                            "in ui.listing: final class InnocentController {}",
                            "in listing: class Innocent { Innocent() {} Innocent(int more) {} }")),
            new Case(
                    "THREADS_OF_JAVAFX_ARE_FOR_TASKS",
                    List.of(
                            "in ui.listing: class Guilty { void go() { javafx.application.Platform.runLater(() -> {}); } }",
                            "in ui: class GuiltyReference { Runnable go = javafx.application.Platform::exit; }"),
                    List.of("in ui.shell: class Innocent { void go() { javafx.application.Platform.exit(); } }")),
            new Case(
                    "OFFLINE",
                    List.of(
                            "in work: class GuiltyClient { java.net.http.HttpClient client; }",
                            "in ui.part: class GuiltyView { void go() throws Exception { new java.net.Socket(); } }",
                            "in cli: class GuiltyName { Object go() throws Exception { return java.net.InetAddress.getLoopbackAddress(); } }",
                            "in app: class GuiltyServer { com.sun.net.httpserver.HttpServer server; }",
                            "in app: class GuiltyDirectory { javax.naming.Context context; }",
                            "in format: class GuiltyPage { org.jsoup.Connection connection; }",
                            "in db: class GuiltyChannel { java.nio.channels.SocketChannel channel; }"),
                    List.of("in work: class Innocent { java.net.URI address; java.net.URL resource; }")),
            new Case(
                    "XML_IS_PARSED_IN_ONE_PLACE",
                    List.of(
                            "in format: class GuiltyFactory { javax.xml.stream.XMLInputFactory factory; }",
                            "in casefile: class GuiltyDom { org.w3c.dom.Document document; }",
                            "in cli: class GuiltySax { javax.xml.parsers.SAXParser parser; }"),
                    List.of("in format: class Innocent { javax.xml.stream.XMLStreamReader reader; }")),
            new Case(
                    "ADDRESSES_ARE_NOT_OPENED",
                    List.of(
                            "in work: class GuiltyStream { Object go(java.net.URL at) throws Exception { return at.openStream(); } }",
                            "in work: class GuiltyConnection { Object go(java.net.URL at) throws Exception { return at.openConnection(); } }"),
                    List.of(
                            "in work: class Innocent { String go() { return Innocent.class.getResource(\"x\").toExternalForm(); } }")),
            new Case(
                    "ONLY_THE_COMMAND_LINE_PRINTS",
                    List.of(
                            "in work: class GuiltyOut { void go() { System.out.println(); } }",
                            "in ui: class GuiltyErr { Runnable go = () -> System.err.println(); }",
                            "in app: class GuiltyIo { void go() { IO.println(\"here\"); } }",
                            "in app: class GuiltyTrace { void go(Exception e) { e.printStackTrace(); } }"),
                    List.of(
                            "in cli: class Innocent { void go() { System.out.println(); } }",
                            "in work: class InnocentTrace {"
                                    + " void go(Exception e, java.io.PrintWriter to) { e.printStackTrace(to); } }",
                            "in work: class InnocentClock { long go() { return System.nanoTime(); } }")),
            new Case(
                    "LOGS_GO_THROUGH_SLF4J",
                    List.of(
                            "in work: class GuiltyLogger { java.util.logging.Logger log; }",
                            "in work: class GuiltySystem { System.Logger log = System.getLogger(\"x\"); }",
                            "in bundle: class GuiltyCommons { org.apache.commons.logging.Log log; }"),
                    List.of("in work: class Innocent { org.slf4j.Logger log; }")),
            new Case(
                    "FAULTS_HAVE_NAMES",
                    List.of(
                            "in work: class GuiltyRuntime { void go() { throw new RuntimeException(); } }",
                            "in work: class GuiltyChecked { void go() throws Exception { throw new Exception(); } }"),
                    List.of("in work: class Innocent { void go() { throw new IllegalStateException(); } }")),
            new Case(
                    "LIBRARIES_STAY_WHERE_THEY_BELONG",
                    List.of(
                            "in evidence: class GuiltyJson { tools.jackson.databind.JsonNode node; }",
                            "in evidence: class GuiltyJsonOfOld { com.fasterxml.jackson.annotation.JsonInclude.Include node; }",
                            "in casebundle: class GuiltyPdf { org.apache.pdfbox.pdmodel.PDDocument document; }",
                            "in vault: class GuiltyCrypto { org.bouncycastle.util.Strings strings; }",
                            "in evidence: class GuiltyJpeg { com.twelvemonkeys.imageio.plugins.jpeg.JPEGImageReaderSpi spi; }",
                            "in evidence: class GuiltyWebp { com.luciad.imageio.webp.WebPReadParam param; }",
                            "in app: class GuiltyCommand { picocli.CommandLine line; }",
                            "in client: class GuiltyNeighbour { picocli.CommandLine line; }"),
                    List.of(
                            "in journal: class Innocent { tools.jackson.databind.JsonNode node; }",
                            "in cli: class InnocentCommand { picocli.CommandLine line; }",
                            "in media: class InnocentReader { com.luciad.imageio.webp.WebPReadParam param; }")),
            new Case(
                    "NULL_IS_SAID_BY_JSPECIFY",
                    List.of(
                            "in work: class GuiltyField { @org.jetbrains.annotations.NotNull String text; }",
                            "in work: class GuiltyResult { @org.jetbrains.annotations.Nullable String go() { return null; } }",
                            "in work: class GuiltyParameter { void go(@org.jetbrains.annotations.Nullable String text) {} }"),
                    List.of("in work: class Innocent { @org.jspecify.annotations.Nullable String text; }")));

    private static final Pattern CULPRIT = Pattern.compile("\\b(?:Guilty|Innocent)\\w*");

    static List<Case> cases() {
        return CASES;
    }

    @ParameterizedTest
    @MethodSource("cases")
    void ruleFindsTheGuiltyAndNobodyElse(Case shown, @TempDir Path folder) throws Exception {
        List<String> sources = new ArrayList<>(shown.guilty());
        sources.addAll(shown.innocent());
        JavaClasses classes = PlantedClasses.compiled(
                folder, sources.stream().map(RulesCanFailTest::source).toList());
        List<String> found = Objects.requireNonNull(rules().get(shown.rule()))
                .evaluate(classes)
                .getFailureReport()
                .getDetails();

        Set<String> guilty = new TreeSet<>();
        shown.guilty().forEach(source -> guilty.add(name(source)));
        Set<String> accused = new TreeSet<>();
        found.stream()
                .flatMap(String::lines)
                .filter(line -> CULPRIT.matcher(line).find())
                .forEach(line -> accused.add(name(line)));
        assertEquals(guilty, accused, () -> String.join("\n", found));
    }

    @Test
    void everyRuleIsShownSomething() throws Exception {
        Set<String> shown = new TreeSet<>();
        CASES.forEach(each -> shown.add(each.rule()));
        assertEquals(rules().keySet(), shown);
    }

    @Test
    void packagesWithoutTheMarkAreFound(@TempDir Path folder) throws Exception {
        write(folder.resolve("marked/package-info.java"), "@NullMarked package marked;");
        write(folder.resolve("marked/A.java"), "");
        write(folder.resolve("silent/package-info.java"), "package silent;");
        write(folder.resolve("bare/deep/A.java"), "");
        assertEquals(
                Set.of(folder.resolve("silent"), folder.resolve("bare/deep")),
                Set.copyOf(ArchitectureTest.unmarked(folder)));
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static Map<String, ArchRule> rules() throws IllegalAccessException {
        Map<String, ArchRule> rules = new TreeMap<>();
        for (Field field : ArchitectureTest.class.getDeclaredFields()) {
            if (ArchRule.class.isAssignableFrom(field.getType())) {
                rules.put(field.getName(), (ArchRule) field.get(null));
            }
        }
        return rules;
    }

    private static String source(String line) {
        int colon = line.indexOf(':');
        assertTrue(line.startsWith("in ") && colon > 0, line);
        return "package org.takedowndesk." + line.substring(3, colon) + ";" + line.substring(colon + 1);
    }

    private static String name(String text) {
        return Stream.of(text)
                .flatMap(each -> CULPRIT.matcher(each).results())
                .findFirst()
                .orElseThrow()
                .group();
    }
}
