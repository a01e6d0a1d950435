package org.takedowndesk;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The rules of the house that the compiler cannot keep.
@AnalyzeClasses(packages = "org.takedowndesk", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String ROOT = "org.takedowndesk";
    private static final Path SOURCES = Path.of("src/main/java/org/takedowndesk");

    @ArchTest
    static final ArchRule ONLY_THE_UI_KNOWS_JAVAFX = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + ".ui..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx..", "org.controlsfx..", "atlantafx..", "org.kordamp..", "javax.swing..");

    @ArchTest
    static final ArchRule ONLY_WHO_DRAWS_KNOWS_PICTURES = noClasses()
            .that()
            .resideOutsideOfPackages(
                    ROOT + ".media..",
                    ROOT + ".workcopy..",
                    ROOT + ".comparison..",
                    ROOT + ".bundle..",
                    ROOT + ".gallery..",
                    ROOT + ".sample..",
                    ROOT + ".ui..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.awt..", "javax.imageio..");

    @ArchTest
    static final ArchRule FEATURES_DO_NOT_KNOW_THEIR_USERS = noClasses()
            .that()
            .resideOutsideOfPackages(ROOT, ROOT + ".app..", ROOT + ".cli..", ROOT + ".ui..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(ROOT + ".app..", ROOT + ".cli..", ROOT + ".ui..");

    @ArchTest
    static final ArchRule THE_COMMAND_LINE_KNOWS_NO_WINDOW = noClasses()
            .that()
            .resideInAPackage(ROOT + ".cli..")
            .should(dependOnClassesThat(resideInAPackage(ROOT + ".ui..")));

    @ArchTest
    static final ArchRule PACKAGES_FORM_NO_CIRCLE =
            slices().matching(ROOT + ".(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule SCREENS_DO_NOT_KNOW_EACH_OTHER = slices().matching(ROOT + ".ui.(*)..")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(resideInAPackage(ROOT + ".ui.shell.."), resideInAPackage(ROOT + ".ui.."))
            .ignoreDependency(resideInAPackage(ROOT + ".ui.."), resideInAPackage(ROOT + ".ui.part.."))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule THE_KIT_KNOWS_NO_SCREEN = noClasses()
            .that()
            .resideInAPackage(ROOT + ".ui")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(ROOT + ".ui.*..");

    @ArchTest
    static final ArchRule THE_BAG_OF_SERVICES_STAYS_AT_THE_EDGE = noClasses()
            .that()
            .resideOutsideOfPackages(ROOT, ROOT + ".app..", ROOT + ".cli..", ROOT + ".ui.shell..")
            .should(dependOnClassesThat(resideInAPackage(ROOT + ".app..").and(simpleName("Services"))));

    @ArchTest
    static final ArchRule SQL_STAYS_BELOW = noClasses()
            .that()
            .resideInAnyPackage(ROOT + ".ui..", ROOT + ".cli..", ROOT + ".app..")
            .should(dependOnClassesThat(resideInAnyPackage("java.sql..", "javax.sql..")));

    @ArchTest
    static final ArchRule ONLY_THE_DATABASE_CONNECTS = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + ".db..")
            .should(dependOnClassesThat(
                    resideInAnyPackage("org.h2..").or(JavaClass.Predicates.type(java.sql.DriverManager.class))));

    @ArchTest
    static final ArchRule NOTHING_STATIC_CHANGES =
            fields().that().areStatic().should().beFinal();

    /// A final field may still hold a map that fills.
    @ArchTest
    static final ArchRule NOTHING_STATIC_FILLS = noClasses()
            .that()
            // The one state of the whole process: which workspaces it has open.
            .doNotHaveFullyQualifiedName(ROOT + ".db.WorkspaceLock")
            .should(makeStaticThingsThatFill());

    @ArchTest
    static final ArchRule NOTHING_STATIC_SERVES = fields().that().areStatic().should(holdValues());

    @ArchTest
    static final ArchRule CONTROLLERS_LIVE_IN_THE_UI = classes()
            .that()
            .haveSimpleNameEndingWith("Controller")
            .should()
            .resideInAPackage(ROOT + ".ui..")
            .andShould(beFinalWithOneConstructor());

    @ArchTest
    static final ArchRule THREADS_OF_JAVAFX_ARE_FOR_TASKS = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + ".ui.shell..")
            .and()
            .doNotHaveFullyQualifiedName(ROOT + ".ui.Tasks")
            .should(dependOnClassesThat(JavaClass.Predicates.type(javafx.application.Platform.class)));

    @ArchTest
    static final ArchRule OFFLINE = noClasses()
            .should(dependOnClassesThat(resideInAnyPackage(
                            "java.net.http..",
                            "javafx.scene.web..",
                            "javax.naming..",
                            "javax.net..",
                            "com.sun.net..",
                            "java.rmi..")
                    .or(networkClass())));

    /// Addresses name the program's own resources; whoever opened one could open any other.
    @ArchTest
    static final ArchRule ADDRESSES_ARE_NOT_OPENED = noClasses()
            .should()
            .callMethodWhere(describe(
                    "a URL is opened",
                    call -> call.getTargetOwner().isEquivalentTo(URL.class)
                            && List.of("openConnection", "openStream", "getContent")
                                    .contains(call.getName())));

    @ArchTest
    static final ArchRule ONLY_THE_COMMAND_LINE_PRINTS =
            noClasses().that().resideOutsideOfPackages(ROOT + ".cli..").should(print());

    @ArchTest
    static final ArchRule LOGS_GO_THROUGH_SLF4J = noClasses()
            .that()
            .doNotHaveFullyQualifiedName(ROOT + ".app.LogFile")
            .should(dependOnClassesThat(
                    resideInAnyPackage("java.util.logging..", "org.apache.logging..", "org.apache.commons.logging..")
                            .or(JavaClass.Predicates.type(System.Logger.class))));

    @ArchTest
    static final ArchRule FAULTS_HAVE_NAMES = NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;

    @ArchTest
    static final ArchRule LIBRARIES_STAY_WHERE_THEY_BELONG = classes()
            .should(useOnly(
                    "tools.jackson.",
                    "journal",
                    "settings",
                    "marketplace",
                    "bundle",
                    "db",
                    "evidencepackage",
                    "format",
                    "workcopy",
                    "app",
                    "cli"))
            .andShould(useOnly(
                    "com.fasterxml.jackson.", "journal", "settings", "marketplace", "bundle", "db", "app", "cli"))
            .andShould(useOnly("org.apache.pdfbox.", "media", "bundle", "pdfsignature", "sample"))
            .andShould(useOnly("org.bouncycastle.", "bundle", "journal", "pdfsignature", "timestamp"))
            .andShould(useOnly("com.luciad.", "media"))
            .andShould(useOnly("com.twelvemonkeys.", "media"))
            .andShould(useOnly("org.jsoup.", "format"))
            .andShould(useOnly("org.apache.james.", "format"))
            .andShould(useOnly("org.netpreserve.", "format"))
            .andShould(useOnly("org.apache.poi.", "format", "caselist"))
            .andShould(useOnly("org.openxmlformats.", "caselist"))
            .andShould(useOnly("picocli.", "cli"));

    /// Any other parser would read the document types and entities of whoever sent the file.
    @ArchTest
    static final ArchRule XML_IS_PARSED_IN_ONE_PLACE = noClasses()
            .that()
            .doNotHaveFullyQualifiedName(ROOT + ".format.SafeXml")
            .should(dependOnClassesThat(resideInAnyPackage(
                            "javax.xml.parsers..",
                            "javax.xml.transform..",
                            "javax.xml.xpath..",
                            "javax.xml.validation..",
                            "org.xml.sax..",
                            "org.w3c.dom..")
                    .or(describe(
                            "make a parser of XML",
                            type -> List.of(
                                            "javax.xml.stream.XMLInputFactory",
                                            "javax.xml.stream.XMLEventReader",
                                            "java.beans.XMLDecoder")
                                    .contains(type.getName())))));

    @ArchTest
    static final ArchRule NULL_IS_SAID_BY_JSPECIFY = noClasses()
            .should(dependOnClassesThat(describe(
                    "are null annotations of others",
                    type -> List.of("Nullable", "NonNull", "NotNull").contains(type.getSimpleName())
                            && !type.getPackageName().startsWith("org.jspecify"))));

    @Test
    void everyPackageIsNullMarked() throws IOException {
        assertEquals(List.of(), unmarked(SOURCES));
    }

    /// The folders of sources that do not say that nothing in them is null.
    static List<Path> unmarked(Path sources) throws IOException {
        try (Stream<Path> files = Files.walk(sources)) {
            return files.filter(Files::isDirectory)
                    .filter(ArchitectureTest::hasSources)
                    .filter(folder -> !isNullMarked(folder.resolve("package-info.java")))
                    .toList();
        }
    }

    private static boolean hasSources(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.anyMatch(file -> file.toString().endsWith(".java"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isNullMarked(Path packageInfo) {
        try {
            return Files.exists(packageInfo) && Files.readString(packageInfo).contains("@NullMarked");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DescribedPredicate<JavaClass> networkClass() {
        List<String> names = List.of(
                "java.net.URLConnection",
                "java.net.HttpURLConnection",
                "java.net.InetAddress",
                "java.net.Socket",
                "java.net.ServerSocket",
                "java.net.DatagramSocket",
                "java.net.MulticastSocket",
                "java.nio.channels.DatagramChannel",
                "java.nio.channels.SocketChannel",
                "java.nio.channels.ServerSocketChannel",
                "java.nio.channels.AsynchronousSocketChannel",
                "java.nio.channels.AsynchronousServerSocketChannel",
                "org.jsoup.Connection",
                "org.netpreserve.jwarc.FetchOptions");
        return describe("reach the network", type -> names.contains(type.getName()));
    }

    private static ArchCondition<JavaClass> print() {
        return new ArchCondition<>("print") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getAccessesFromSelf().stream()
                        .filter(access -> prints(access.getTarget()))
                        .forEach(access -> events.add(SimpleConditionEvent.satisfied(access, access.getDescription())));
            }
        };
    }

    private static boolean prints(AccessTarget target) {
        return switch (target.getOwner().getName()) {
            case "java.lang.System" -> List.of("out", "err", "console").contains(target.getName());
            case "java.lang.IO" -> target.getName().startsWith("print");
            // With a writer it goes where the writer goes.
            default ->
                target.getName().equals("printStackTrace")
                        && target instanceof AccessTarget.CodeUnitAccessTarget unit
                        && unit.getRawParameterTypes().isEmpty();
        };
    }

    /// Of what is ours, statics hold records and enums only, whatever list or map they stand in: nothing that acts.
    private static ArchCondition<JavaField> holdValues() {
        return new ArchCondition<>("hold values") {
            @Override
            public void check(JavaField field, ConditionEvents events) {
                boolean values = field.getType().getAllInvolvedRawTypes().stream()
                        .map(JavaClass::getBaseComponentType)
                        .filter(type -> isBelow(ROOT, type))
                        .allMatch(type -> type.isRecord() || type.isEnum());
                events.add(new SimpleConditionEvent(field, values, field.getDescription()));
            }
        };
    }

    private static ArchCondition<JavaClass> makeStaticThingsThatFill() {
        return new ArchCondition<>("make static things that fill") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getStaticInitializer().stream()
                        .flatMap(initializer -> initializer.getCallsFromSelf().stream())
                        .filter(call -> fills(call.getTarget()))
                        .forEach(call -> events.add(SimpleConditionEvent.satisfied(call, call.getDescription())));
            }
        };
    }

    /// Whether a call makes something of the JDK that is there to be changed.
    private static boolean fills(AccessTarget.CodeUnitCallTarget made) {
        JavaClass owner = made.getOwner();
        boolean holder = owner.isAssignableTo(Collection.class)
                || owner.isAssignableTo(Map.class)
                || owner.isAssignableTo(StringBuilder.class)
                || owner.isAssignableTo(ThreadLocal.class)
                || owner.getPackageName().equals("java.util.concurrent.atomic");
        return (holder && made.getName().equals(JavaConstructor.CONSTRUCTOR_NAME))
                || made.getName().equals("newKeySet")
                || made.getName().equals("withInitial");
    }

    private static ArchCondition<JavaClass> beFinalWithOneConstructor() {
        return new ArchCondition<>("be final with one constructor") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean right = type.getModifiers().contains(JavaModifier.FINAL)
                        && type.getConstructors().size() == 1;
                events.add(new SimpleConditionEvent(type, right, type.getName()));
            }
        };
    }

    private static ArchCondition<JavaClass> useOnly(String library, String... features) {
        List<String> allowed =
                Stream.of(features).map(name -> ROOT + "." + name).toList();
        return new ArchCondition<>("use " + library + " only in " + List.of(features)) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean may = allowed.stream().anyMatch(name -> isBelow(name, type));
                type.getDirectDependenciesFromSelf().stream()
                        .filter(dependency ->
                                dependency.getTargetClass().getName().startsWith(library))
                        .forEach(dependency ->
                                events.add(new SimpleConditionEvent(dependency, may, dependency.getDescription())));
            }
        };
    }

    private static boolean isBelow(String name, JavaClass type) {
        return (type.getPackageName() + ".").startsWith(name + ".");
    }
}
