package org.takedowndesk;

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
import com.tngtech.archunit.core.domain.JavaClass;
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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
                    ROOT + ".media..", ROOT + ".comparison..", ROOT + ".bundle..", ROOT + ".sample..", ROOT + ".ui..")
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

    @ArchTest
    static final ArchRule NOTHING_STATIC_SERVES =
            fields().that().areStatic().should(notHoldAService()).allowEmptyShould(true);

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
                            "java.net.http..", "javafx.scene.web..", "javax.net..", "com.sun.net..", "java.rmi..")
                    .or(networkClass())));

    @ArchTest
    static final ArchRule ONLY_THE_COMMAND_LINE_PRINTS =
            noClasses().that().resideOutsideOfPackages(ROOT + ".cli..").should(usesStandardStreams());

    @ArchTest
    static final ArchRule LOGS_GO_THROUGH_SLF4J = noClasses()
            .that()
            .doNotHaveFullyQualifiedName(ROOT + ".app.LogFile")
            .should(dependOnClassesThat(resideInAnyPackage(
                    "java.util.logging..",
                    "org.apache.logging..",
                    "org.apache.commons.logging..",
                    "java.lang.System$Logger")));

    @ArchTest
    static final ArchRule FAULTS_HAVE_NAMES = NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;

    @ArchTest
    static final ArchRule LIBRARIES_STAY_WHERE_THEY_BELONG = classes()
            .should(useOnly(
                    "tools.jackson.", "journal", "settings", "marketplace", "bundle", "backup", "db", "app", "cli"))
            .andShould(useOnly(
                    "com.fasterxml.jackson.",
                    "journal",
                    "settings",
                    "marketplace",
                    "bundle",
                    "backup",
                    "db",
                    "app",
                    "cli"))
            .andShould(useOnly("org.apache.pdfbox.", "media", "bundle", "sample"))
            .andShould(useOnly("org.bouncycastle.", "bundle", "journal"))
            .andShould(useOnly("com.drew.", "media"))
            .andShould(useOnly("com.twelvemonkeys.", "media"))
            .andShould(useOnly("picocli.", "cli"));

    @ArchTest
    static final ArchRule NULL_IS_SAID_BY_JSPECIFY = noClasses()
            .should(dependOnClassesThat(new DescribedPredicate<>("are null annotations of others") {
                @Override
                public boolean test(JavaClass type) {
                    String name = type.getSimpleName();
                    return (name.equals("Nullable") || name.equals("NonNull") || name.equals("NotNull"))
                            && !type.getPackageName().startsWith("org.jspecify");
                }
            }));

    @Test
    void everyPackageIsNullMarked() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            List<Path> unmarked = files.filter(Files::isDirectory)
                    .filter(ArchitectureTest::hasSources)
                    .filter(folder -> !isNullMarked(folder.resolve("package-info.java")))
                    .toList();
            assertEquals(List.of(), unmarked);
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
                "java.net.Socket",
                "java.net.ServerSocket",
                "java.net.DatagramSocket",
                "java.nio.channels.SocketChannel",
                "java.nio.channels.ServerSocketChannel",
                "java.nio.channels.AsynchronousSocketChannel");
        return new DescribedPredicate<>("reach the network") {
            @Override
            public boolean test(JavaClass type) {
                return names.contains(type.getName());
            }
        };
    }

    private static ArchCondition<JavaClass> usesStandardStreams() {
        return new ArchCondition<>("use System.out or System.err") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getFieldAccessesFromSelf().stream()
                        .filter(access -> access.getTargetOwner().isEquivalentTo(System.class))
                        .filter(access -> List.of("out", "err").contains(access.getName()))
                        .forEach(access -> events.add(SimpleConditionEvent.satisfied(access, access.getDescription())));
            }
        };
    }

    /// Statics hold values, loggers, formats: things of the JDK, records and enums, but nothing of ours that acts.
    private static ArchCondition<JavaField> notHoldAService() {
        return new ArchCondition<>("not hold a service") {
            @Override
            public void check(JavaField field, ConditionEvents events) {
                JavaClass type = field.getRawType();
                boolean ours = type.getPackageName().startsWith(ROOT);
                boolean value = type.isRecord() || type.isEnum() || type.isInterface();
                boolean own = type.equals(field.getOwner());
                boolean mutable = type.getAllFields().stream()
                        .anyMatch(inner -> !inner.getModifiers().contains(JavaModifier.FINAL));
                boolean wrong = ours && !value && !own && mutable;
                events.add(new SimpleConditionEvent(field, !wrong, field.getDescription()));
            }
        };
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
                boolean may =
                        allowed.stream().anyMatch(name -> type.getPackageName().startsWith(name));
                type.getDirectDependenciesFromSelf().stream()
                        .filter(dependency ->
                                dependency.getTargetClass().getName().startsWith(library))
                        .forEach(dependency ->
                                events.add(new SimpleConditionEvent(dependency, may, dependency.getDescription())));
            }
        };
    }
}
