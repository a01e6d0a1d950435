package org.takedowndesk.evidencepackage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.takedowndesk.OpenSsl;
import org.takedowndesk.bagit.BagFault;
import org.takedowndesk.bagit.BagWriter;
import org.takedowndesk.evidence.EvidenceItem;
import org.takedowndesk.timestamp.LocalAuthority;
import org.takedowndesk.timestamp.Timestamp;
import org.takedowndesk.work.Problem;
import org.takedowndesk.work.ProblemException;
import org.takedowndesk.work.Progress;

class EvidencePackagesTest {

    @TempDir
    Path folder;

    private PackageDesk desk;

    @BeforeEach
    void open() throws IOException {
        desk = new PackageDesk(folder);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private Path export(String name) {
        return export(name, BagWriter.Form.FOLDER);
    }

    private Path export(String name, BagWriter.Form form) {
        Path target = folder.resolve(name);
        desk.export(target, form);
        return target;
    }

    private static PackageReport check(Path path) {
        return new PackageCheck().check(path, Progress.none());
    }

    private static Set<String> files(Path root) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString())
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    @Test
    void holdsWhatItShould() throws IOException {
        Path target = export("package");
        assertEquals(
                new TreeSet<>(Set.of(
                        "README.txt",
                        "bag-info.txt",
                        "bagit.txt",
                        "data/custody.jsonl",
                        "data/metadata/TD-2026-0001_E-0001.json",
                        "data/metadata/TD-2026-0001_E-0002.json",
                        "data/metadata/TD-2026-0001_W-0003.json",
                        "data/originals/TD-2026-0001_E-0001.png",
                        "data/originals/TD-2026-0001_E-0002.txt",
                        "data/working-copies/TD-2026-0001_W-0003.png",
                        "index.html",
                        "manifest-sha256.txt",
                        "signed-head.txt",
                        "signed-head.txt.sig",
                        "tagmanifest-sha256.txt",
                        "tagmanifest-sha256.txt.sig",
                        "workspace-key.pem")),
                files(target));
        assertEquals("picture of a lamp", Files.readString(target.resolve("data/originals/TD-2026-0001_E-0001.png")));
        PackageReport report = check(target);
        assertEquals(List.of(), report.bag().differences());
        assertEquals(List.of(), report.findings());
        assertEquals(3, report.items());
        assertEquals(desk.services().signedHeads().keys().getFirst().fingerprint(), report.signer());
    }

    @Test
    void sameThingTwiceGivesTheSameBytesEvenAfterExportsAndARestart() throws IOException {
        Path first = export("first.zip", BagWriter.Form.ZIP);
        desk.workspace.pass(Duration.ofDays(3));
        desk.workspace.reopen();
        Path second = export("other.zip", BagWriter.Form.ZIP);
        assertArrayEquals(Files.readAllBytes(first), Files.readAllBytes(second));
        assertTrue(desk.services().custody().log(desk.shot.id()).stream()
                .anyMatch(line -> line.action().equals("package.exported")));
        Path asFolder = export("folder");
        Path again = export("again");
        for (String file : files(asFolder)) {
            assertArrayEquals(
                    Files.readAllBytes(asFolder.resolve(file)), Files.readAllBytes(again.resolve(file)), file);
        }
        desk.services().evidence().save(desk.page.withLabels(List.of("changed")));
        Path changed = export("changed.zip", BagWriter.Form.ZIP);
        assertFalse(java.util.Arrays.equals(Files.readAllBytes(first), Files.readAllBytes(changed)));
    }

    @Test
    void workingCopyBringsItsOriginal() throws IOException {
        Path target = folder.resolve("one");
        desk.services().packages().export(List.of(desk.copy), target, BagWriter.Form.FOLDER, Progress.none());
        assertTrue(files(target).contains("data/originals/TD-2026-0001_E-0001.png"));
        assertFalse(files(target).contains("data/originals/TD-2026-0001_E-0002.txt"));
    }

    @Test
    void nothingOfAnotherClientIsInThePackage() throws IOException {
        Path target = export("package");
        for (String file : files(target)) {
            String content = Files.readString(target.resolve(file), java.nio.charset.StandardCharsets.ISO_8859_1);
            assertFalse(content.contains("Secret client") || content.contains("other.txt"), file);
        }
        // The check of all files was one entry about both clients: of it only our part is given.
        assertTrue(Files.readString(target.resolve("data/custody.jsonl")).contains("\"action\":\"custody.verified\""));
        assertTrue(Files.readString(target.resolve("data/custody.jsonl")).contains("\"omitted\":1"));
    }

    @Test
    void indexShowsTextsAndRunsNothing() throws IOException {
        String page = Files.readString(export("package").resolve("index.html"));
        assertTrue(page.contains("仿冒 50% &amp; &quot;lamp&quot;.png"), page);
        assertFalse(page.contains("<script"), page);
    }

    @Test
    void strangerVerifiesItWithTheCommandsOfItsReadme() throws IOException {
        OpenSsl.in(folder);
        Path target = export("package");
        assertEquals(
                List.of(),
                run(target)
                        .lines()
                        .filter(line -> !line.endsWith(": OK"))
                        .filter(line -> !List.of("nothing added", "Signature Verified Successfully", "log intact")
                                .contains(line))
                        .filter(line -> !line.matches("SHA2-256\\(stdin\\)= [0-9a-f]{64}"))
                        .toList());
        String said = run(target);
        assertEquals(2, said.split("Signature Verified Successfully", -1).length - 1, said);
        assertTrue(said.contains("nothing added") && said.contains("log intact"), said);
        assertTrue(said.contains(check(target).signer()), said);
        // Seven files below data and eight beside it.
        assertEquals(15, said.split(": OK", -1).length - 1, said);
    }

    @Test
    void strangerSeesEveryChange() throws IOException {
        OpenSsl.in(folder);
        Path whole = export("package");
        Path changed = folder.resolve("evidence-changed");
        for (String file : files(whole)) {
            PackageDesk.copyTree(whole, changed);
            PackageDesk.flip(changed.resolve(file), Files.size(changed.resolve(file)) / 2);
            String said = run(changed);
            boolean seen = said.contains("FAILED")
                    || said.split("Signature Verified Successfully", -1).length - 1 < 2
                    || !said.contains("log intact");
            assertTrue(seen, file + "\n" + said);
            delete(changed);
        }
        PackageDesk.copyTree(whole, changed);
        Files.writeString(changed.resolve("data/more.txt"), "x");
        assertFalse(run(changed).contains("nothing added"));
    }

    /// Runs every command that stands in the package's README, but for those about timestamps.
    private static String run(Path target) throws IOException {
        return OpenSsl.run(target, List.of("sh", "-c", String.join("\n", commands(target))))
                .output();
    }

    private static List<String> commands(Path target) throws IOException {
        List<String> commands = new ArrayList<>();
        for (String line : Files.readAllLines(target.resolve("README.txt"))) {
            if (line.startsWith("     ") && !line.contains("AUTHORITY.pem")) {
                commands.add(line);
            }
        }
        return commands;
    }

    @Test
    void timestampsAreInItAndVerifiedWithTheCommandsOfItsReadme() throws IOException {
        LocalAuthority authority = new LocalAuthority(folder.resolve("authority"));
        Duration behind = Duration.between(desk.workspace.now(), Instant.now()).plusMinutes(5);
        desk.workspace.pass(behind.isNegative() ? Duration.ZERO : behind);
        Timestamp asked = desk.services().timestamps().request(desk.shot);
        Path query = folder.resolve("q.tsq");
        desk.services().timestamps().writeQuery(asked, query);
        desk.services().timestamps().importToken(authority.answer(query), asked.id());
        Path target = export("package");
        assertTrue(check(target).isSound(), check(target).toString());
        String command = Files.readAllLines(target.resolve("README.txt")).stream()
                .filter(line -> line.contains("NAME.tsr"))
                .findFirst()
                .orElseThrow()
                .replace("NAME", "TD-2026-0001_E-0001.1")
                .replace("originals/FILE", "originals/TD-2026-0001_E-0001.png")
                .replace("AUTHORITY.pem", "'" + authority.root() + "'");
        String said = OpenSsl.run(target, List.of("sh", "-c", command)).output();
        assertTrue(said.contains("Verification: OK"), said);
    }

    /// First, middle and last byte of every file, and then the text of every file gone or one more.
    @Test
    void everyFlippedByteIsFoundAndNamed() throws IOException {
        Path whole = export("package");
        for (String file : files(whole)) {
            long size = Files.size(whole.resolve(file));
            for (long at : new long[] {0, size / 2, size - 1}) {
                Path changed = folder.resolve("changed");
                PackageDesk.copyTree(whole, changed);
                PackageDesk.flip(changed.resolve(file), at);
                assertNames(changed, file, "byte " + at);
                delete(changed);
            }
            Path without = folder.resolve("without");
            PackageDesk.copyTree(whole, without);
            Files.delete(without.resolve(file));
            if (file.equals("bagit.txt")) {
                assertThrows(ProblemException.class, () -> check(without));
            } else {
                assertNames(without, file, "deleted");
            }
            delete(without);
        }
    }

    private static void assertNames(Path changed, String file, String how) {
        PackageReport report = check(changed);
        assertFalse(report.isSound(), file + ", " + how);
        List<String> named = new ArrayList<>();
        report.bag().differences().forEach(each -> named.add(each.path()));
        report.findings().forEach(each -> named.add(each.path()));
        // A tag manifest is covered by its signature, and a signature names itself.
        assertTrue(
                named.stream().anyMatch(path -> path.startsWith(file))
                        || (file.startsWith("tagmanifest") && named.contains("tagmanifest-sha256.txt.sig"))
                        || (file.equals("tagmanifest-sha256.txt") && !named.isEmpty()),
                file + ", " + how + ": " + named);
    }

    private static void delete(Path root) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            for (Path each : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }

    @Test
    void manifestsMadeAnewDoNotFitTheSignature() throws IOException {
        Path target = export("package");
        Files.writeString(target.resolve("data/originals/TD-2026-0001_E-0002.txt"), "another page");
        OpenSsl.run(
                target,
                List.of(
                        "sh",
                        "-c",
                        "cut -c 67- manifest-sha256.txt | xargs sha256sum > m && mv m manifest-sha256.txt;"
                                + " cut -c 67- tagmanifest-sha256.txt | xargs sha256sum > m"
                                + " && mv m tagmanifest-sha256.txt"));
        PackageReport report = check(target);
        assertTrue(report.findings()
                .contains(new PackageReport.Finding(PackageFault.BAD_SIGNATURE, "tagmanifest-sha256.txt.sig")));
        assertTrue(report.findings()
                .contains(new PackageReport.Finding(PackageFault.BAD_SHEET, "data/metadata/TD-2026-0001_E-0002.json")));
    }

    @Test
    void manifestOfTheTagFilesIsMissedWhereThePackageIsSigned() throws IOException {
        Path target = export("package");
        Files.delete(target.resolve("tagmanifest-sha256.txt"));
        assertTrue(check(target).bag().differences().stream()
                .anyMatch(each ->
                        each.fault() == BagFault.NO_MANIFEST && each.path().equals("tagmanifest-sha256.txt")));
    }

    /// The sum is that of `sha256sum` over the line written here.
    @Test
    void packageWithoutManifestOfTagFilesIsKnownByThatOfItsFiles() throws IOException {
        Path bag = folder.resolve("plain");
        Files.createDirectories(bag.resolve("data"));
        Files.writeString(bag.resolve("data/a.txt"), "abc");
        Files.writeString(bag.resolve("bagit.txt"), "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n");
        Files.writeString(
                bag.resolve("manifest-sha256.txt"),
                "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  data/a.txt\n");
        assertTrue(check(bag).isSound());
        assertEquals(
                "14d3686defda673b8b53b2d01d2be206c566d4fb66c98c8b1c2decaf8f44316e",
                EvidencePackages.manifest(bag).hex());
    }

    @Test
    void importKeepsWhereItComesFrom() throws IOException {
        Path zip = export("theirs.zip", BagWriter.Form.ZIP);
        EvidencePackages.Imported imported =
                desk.services().packages().importInto(desk.others.id(), zip, Progress.none());
        assertEquals(3, imported.added().size());
        EvidenceItem first = imported.added().getFirst();
        assertEquals(desk.shot.file().hash(), first.file().hash());
        assertEquals("仿冒 50% & _lamp_.png", first.file().name());
        assertEquals(desk.shot.capturedAt().at(), first.capturedAt().at());
        assertTrue(first.notes().startsWith("TD-2026-0001/E-0001\ndata/originals/"), first.notes());
        assertNotNull(imported.record().custodyLog());
        assertTrue(desk.services().custody().log(first.id()).stream()
                .anyMatch(line -> line.action().equals("package.imported")));
        // A second time nothing is new.
        assertEquals(
                3,
                desk.services()
                        .packages()
                        .importInto(desk.others.id(), zip, Progress.none())
                        .known()
                        .size());
    }

    @Test
    void changedPackageIsNotTakenIn() throws IOException {
        Path target = export("theirs");
        PackageDesk.flip(target.resolve("data/originals/TD-2026-0001_E-0001.png"), 3);
        int before = desk.services().evidence().all().size();
        ProblemException refused = assertThrows(
                ProblemException.class,
                () -> desk.services().packages().importInto(desk.others.id(), target, Progress.none()));
        assertEquals(Problem.FILE_REFUSED, refused.problem());
        assertEquals(before, desk.services().evidence().all().size());
    }

    @Test
    void bagOfAnotherProgramIsCheckedAndTakenIn() throws IOException {
        Path bag = folder.resolve("theirs");
        Files.createDirectories(bag.resolve("data/photos"));
        Files.writeString(bag.resolve("data/photos/one.txt"), "abc");
        Files.writeString(bag.resolve("bagit.txt"), "BagIt-Version: 0.97\nTag-File-Character-Encoding: UTF-8\n");
        OpenSsl.run(
                bag,
                List.of(
                        "sh",
                        "-c",
                        "sha256sum data/photos/one.txt > manifest-sha256.txt;"
                                + " sha256sum bagit.txt manifest-sha256.txt > tagmanifest-sha256.txt"));
        PackageReport report = check(bag);
        assertTrue(report.isSound(), report.toString());
        assertFalse(report.isSigned());
        assertEquals(
                "one.txt",
                desk.services()
                        .packages()
                        .importInto(desk.others.id(), bag, Progress.none())
                        .added()
                        .getFirst()
                        .file()
                        .name());
        Files.writeString(bag.resolve("data/photos/one.txt"), "abd");
        assertEquals(BagFault.CHANGED, check(bag).bag().differences().getFirst().fault());
    }

    @Test
    void packageCanBeTimestamped() throws IOException {
        Path target = export("package");
        String sum = OpenSsl.run(target, List.of("sha256sum", "tagmanifest-sha256.txt"))
                .output();
        Matcher hex = Pattern.compile("^[0-9a-f]{64}").matcher(sum);
        assertTrue(hex.find());
        assertEquals(hex.group(), EvidencePackages.manifest(target).hex());
    }
}
