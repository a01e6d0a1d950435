package org.takedowndesk.workcopy;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TimeZone;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.takedowndesk.TestWorkspace;
import org.takedowndesk.app.Services;
import org.takedowndesk.capture.Strip;
import org.takedowndesk.casefile.CaseId;
import org.takedowndesk.comparison.Comparison;
import org.takedowndesk.comparison.ComparisonId;
import org.takedowndesk.comparison.Comparisons;
import org.takedowndesk.comparison.Finding;
import org.takedowndesk.evidence.Derivation;
import org.takedowndesk.evidence.EvidenceItem;
import org.takedowndesk.evidence.EvidenceKind;
import org.takedowndesk.evidence.IntakeMethod;
import org.takedowndesk.evidence.IntakeRequest;
import org.takedowndesk.evidence.WorkingCopy;
import org.takedowndesk.holder.HolderKind;
import org.takedowndesk.journal.Change;
import org.takedowndesk.vault.Sha256;
import org.takedowndesk.vault.Verdict;
import org.takedowndesk.work.Problem;
import org.takedowndesk.work.ProblemException;
import org.takedowndesk.work.Progress;

class WorkingCopiesTest {

    private static final int SECRET = 0x123456;
    private static final Area SECRET_PLACE = new Area(10, 5, 12, 6);

    @TempDir
    Path folder;

    private TestWorkspace workspace;
    private Services services;
    private CaseId caseId;

    @BeforeEach
    void open() {
        workspace = new TestWorkspace(folder.resolve("w"));
        services = workspace.services();
        var holder = services.holders().add(HolderKind.ORGANISATION, "Nordlicht Optik GmbH");
        caseId = services.cases().open("Lamps", holder.id(), List.of()).id();
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void copyNamesItsParentsAndItsStepsAndIsOneChange() throws IOException {
        EvidenceItem parent = picture("shop.png", 80, 60);
        EvidenceItem copy = make(parent, "Redacted", new Operation.Redaction(SECRET_PLACE, "phone number"));

        assertEquals("W-0002 Redacted SCREENSHOT", copy.key() + " " + copy.title() + " " + copy.kind());
        Derivation derivation = Objects.requireNonNull(copy.derivation());
        assertEquals(List.of(parent.id()), derivation.parents());
        assertEquals(List.of(parent.file().hash()), derivation.parentHashes());
        assertEquals(
                "{\"operations\":[{\"area\":{\"height\":6,\"width\":12,\"x\":10,\"y\":5},"
                        + "\"reason\":\"phone number\",\"type\":\"Redaction\"}],"
                        + "\"sources\":[{\"dpi\":0,\"page\":0}],\"version\":1}",
                derivation.recipe());
        var entry = services.database().entry(services.database().head().seq()).orElseThrow();
        assertEquals(
                List.of("evidence"), entry.changes().stream().map(Change::kind).toList());
    }

    @Test
    void copyIsMadeAgainByteForByteInEveryLanguageAndZone() throws IOException {
        assertMadeAgainEverywhere(make(picture("shop.png", 300, 200), "", everyStep()));
    }

    @Test
    void joinedFramesAreMadeAgainByteForByteInEveryLanguageAndZone() throws IOException {
        List<EvidenceItem> frames = List.of(picture("one.png", 120, 90), picture("two.png", 120, 91));
        Recipe recipe = Recipe.of(
                List.of(Source.PICTURE, Source.PICTURE),
                List.of(new Operation.JoinFrames(List.of(new Strip(0, 0, 90), new Strip(1, 40, 51)))));
        assertMadeAgainEverywhere(services.workingCopies()
                .make(
                        new WorkingCopies.Order(
                                caseId, frames.stream().map(EvidenceItem::id).toList(), recipe, "Page"),
                        Progress.none()));
    }

    private void assertMadeAgainEverywhere(EvidenceItem copy) throws IOException {
        byte[] kept = Files.readAllBytes(services.vault().path(copy.file().hash()));
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String tag : List.of("ar-EG-u-nu-arab", "th-TH-u-nu-thai", "tr")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
                assertArrayEquals(kept, services.workingCopies().remake(copy, Progress.none()), tag);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        assertEquals(
                new Remade.Identical(copy.file().hash(), true),
                services.workingCopies().check(copy, Progress.none()));
    }

    @Test
    void otherProgramMakesTheSameBytes() throws IOException, InterruptedException {
        EvidenceItem parent = picture("shop.png", 300, 200);
        EvidenceItem copy = make(parent, "", everyStep());
        assertEquals(copy.file().hash(), madeElsewhere(copy, List.of(parent)));
    }

    @Test
    void comparisonSheetIsMadeAgainByteForByteInEveryLanguageAndZoneAndElsewhere()
            throws IOException, InterruptedException {
        EvidenceItem genuine = picture("genuine.png", 311, 200);
        EvidenceItem suspect = picture("suspect.png", 97, 403);
        Comparison comparison = services.comparisons()
                .addPainted(
                        new Comparison(
                                new ComparisonId(0),
                                caseId,
                                "Lamps",
                                genuine.id(),
                                suspect.id(),
                                List.of(
                                        new Finding(new Finding.Spot(0.333, 1), new Finding.Spot(0, 0.7), "商标颜色不同 ☂"),
                                        new Finding(null, null, "")),
                                null),
                        new Comparisons.Headings("Genuine 正品", "x".repeat(900)));
        EvidenceItem sheet = services.evidence().get(Objects.requireNonNull(comparison.sheet()));

        assertEquals(
                "W-0003 COMPARISON_SHEET comparison-E-0001-E-0002.png",
                sheet.key() + " " + sheet.kind() + " " + sheet.file().name());
        assertMadeAgainEverywhere(sheet);
        assertEquals(sheet.file().hash(), madeElsewhere(sheet, List.of(genuine, suspect)));
    }

    /// What a program of its own, on another language, zone and screen, makes of the recipe.
    private Sha256 madeElsewhere(EvidenceItem copy, List<EvidenceItem> parents)
            throws IOException, InterruptedException {
        Path recipe = Files.writeString(
                folder.resolve("recipe.json"),
                Objects.requireNonNull(copy.derivation()).recipe());
        Path target = folder.resolve("again.png");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xint",
                "-Djava.awt.headless=true",
                "-Duser.language=hi",
                "-Duser.timezone=Asia/Kathmandu",
                "-Dsun.java2d.uiScale=2",
                "-Dfile.encoding=ISO-8859-1",
                "-cp",
                System.getProperty("java.class.path"),
                RenderMain.class.getName(),
                recipe.toString(),
                target.toString()));
        parents.forEach(parent ->
                command.add(services.vault().path(parent.file().hash()).toString()));
        assertEquals(0, new ProcessBuilder(command).inheritIO().start().waitFor());
        return Sha256.of(Files.readAllBytes(target));
    }

    @Test
    void nothingOfWhatIsCoveredIsInTheFile() throws IOException {
        EvidenceItem parent = picture("姓名 secret.png", 80, 60);
        assertTrue(has(services.vault().path(parent.file().hash()), SECRET), "the parent shows it");
        for (List<Operation> after : List.<List<Operation>>of(
                List.of(),
                List.of(new Operation.Rotate(1), new Operation.Highlight(new Area(0, 0, 60, 80), Ink.YELLOW)),
                List.of(
                        new Operation.Text(new Spot(12, 7), "x", 8, Ink.RED),
                        new Operation.Crop(new Area(5, 5, 40, 40)),
                        new Operation.Caption("a", "zh", "b", "en", 10)))) {
            List<Operation> operations = new ArrayList<>(List.of(new Operation.Redaction(SECRET_PLACE, "a person")));
            operations.addAll(after);
            EvidenceItem copy = make(parent, "", operations.toArray(Operation[]::new));
            Path file = services.vault().path(copy.file().hash());
            assertFalse(has(file, SECRET));
            assertEquals(List.of("IHDR", "IDAT", "IEND"), chunks(file));
            String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
            assertFalse(bytes.contains("secret") || bytes.contains("a person"));
        }
    }

    @Test
    void changedParentIsNamed() throws IOException {
        EvidenceItem parent = picture("shop.png", 80, 60);
        EvidenceItem copy = make(parent, "", new Operation.Rotate(1));
        Path kept = services.vault().path(parent.file().hash());
        assertTrue(kept.toFile().setWritable(true));
        byte[] bytes = Files.readAllBytes(kept);
        bytes[bytes.length / 2] ^= 1;
        Files.write(kept, bytes);

        Remade remade = services.workingCopies().check(copy, Progress.none());
        Remade.ParentUnusable unusable = assertInstanceOf(Remade.ParentUnusable.class, remade);
        assertEquals(parent.id(), unusable.parent());
        assertInstanceOf(Verdict.Changed.class, unusable.verdict());
        assertThrows(ProblemException.class, () -> services.workingCopies().remake(copy, Progress.none()));
        assertThrows(ProblemException.class, () -> make(parent, "", new Operation.Rotate(2)));
    }

    @Test
    void lostCopyIsMadeAgainAndToldLost() throws IOException {
        EvidenceItem copy = make(picture("shop.png", 80, 60), "", new Operation.Rotate(1));
        Path kept = services.vault().path(copy.file().hash());
        byte[] bytes = Files.readAllBytes(kept);
        Files.delete(kept);

        Remade remade = services.workingCopies().check(copy, Progress.none());
        assertEquals(new Remade.Identical(copy.file().hash(), false), remade);
        assertFalse(remade.same());
        assertArrayEquals(bytes, services.workingCopies().remake(copy, Progress.none()));
    }

    @Test
    void copyThatIsAnotherPictureIsToldWithThePlace() throws IOException {
        EvidenceItem parent = picture("shop.png", 80, 60);
        BufferedImage other = new BufferedImage(60, 80, BufferedImage.TYPE_INT_RGB);
        EvidenceItem honest = make(parent, "", new Operation.Rotate(1));
        BufferedImage turned = Objects.requireNonNull(
                ImageIO.read(services.vault().path(honest.file().hash()).toFile()));
        other.getGraphics().drawImage(turned, 0, 0, null);
        other.setRGB(7, 9, 0xABCDEF);
        other.setRGB(9, 12, 0xABCDEF);
        EvidenceItem forged = planted(PngWriter.write(other), honest);
        Remade.Different different = assertInstanceOf(
                Remade.Different.class, services.workingCopies().check(forged, Progress.none()));
        assertEquals(2, different.pixels());
        assertEquals(new Area(7, 9, 3, 4), different.where());

        java.io.ByteArrayOutputStream packed = new java.io.ByteArrayOutputStream();
        ImageIO.write(turned, "png", packed);
        EvidenceItem repacked = planted(packed.toByteArray(), honest);
        assertInstanceOf(Remade.Repacked.class, services.workingCopies().check(repacked, Progress.none()));
    }

    @Test
    void copyWithoutARecipeIsToldSo() throws IOException {
        EvidenceItem parent = picture("shop.png", 80, 60);
        EvidenceItem old = planted(
                Files.readAllBytes(services.vault().path(parent.file().hash())),
                new Derivation(List.of(parent.id()), List.of(parent.file().hash()), "comparison", ""));
        assertEquals(new Remade.NoRecipe(), services.workingCopies().check(old, Progress.none()));
    }

    @Test
    void pageOfADocumentIsAParent() throws IOException {
        Path file = folder.resolve("two.pdf");
        try (PDDocument document = new PDDocument()) {
            for (int i = 0; i < 2; i++) {
                PDPage page = new PDPage(new PDRectangle(144, 72));
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.setNonStrokingColor(i == 0 ? 1f : 0f, 0f, i == 0 ? 0f : 1f);
                    content.addRect(0, 0, 144, 72);
                    content.fill();
                }
            }
            document.save(file.toFile());
        }
        EvidenceItem parent = taken(file);
        Recipe recipe = Recipe.of(List.of(new Source(2, 100)), List.of());
        EvidenceItem copy = services.workingCopies()
                .make(new WorkingCopies.Order(caseId, List.of(parent.id()), recipe, ""), Progress.none());
        // Two by one inches at 100 dots each.
        assertEquals(
                "200 100", copy.description().width() + " " + copy.description().height());
        BufferedImage page = Objects.requireNonNull(
                ImageIO.read(services.vault().path(copy.file().hash()).toFile()));
        assertEquals(0xFF0000FF, page.getRGB(100, 50));
        assertTrue(services.workingCopies().check(copy, Progress.none()).same());
        Recipe third = Recipe.of(List.of(Source.page(3)), List.of());
        ProblemException refused = assertThrows(
                ProblemException.class,
                () -> services.workingCopies()
                        .make(new WorkingCopies.Order(caseId, List.of(parent.id()), third, ""), Progress.none()));
        assertEquals(RecipeFault.NO_SUCH_PAGE, refused.values().getLast());
    }

    @Test
    void recipeThatCannotBeFollowedAddsNothing() throws IOException {
        EvidenceItem parent = picture("shop.png", 80, 60);
        ProblemException refused = assertThrows(
                ProblemException.class, () -> make(parent, "", new Operation.Crop(new Area(70, 0, 20, 20))));
        assertEquals(Problem.INPUT_INVALID, refused.problem());
        assertEquals(List.of("recipe", "operations[0]", RecipeFault.OUTSIDE), refused.values());
        assertThrows(ProblemException.class, () -> make(parent, ""));
        assertEquals(1, services.evidence().count(caseId));
    }

    @Test
    void originalsStayAsTheyAreWhateverIsCalled() throws IOException {
        EvidenceItem parent = picture("shop.png", 80, 60);
        Path file = services.vault().path(parent.file().hash());
        byte[] before = Files.readAllBytes(file);
        EvidenceItem copy = make(parent, "", everyStep());
        services.workingCopies().check(copy, Progress.none());
        services.workingCopies().remake(copy, Progress.none());
        BufferedImage shown = services.workingCopies().picture(parent, Source.PICTURE);
        shown.setRGB(0, 0, 0);
        Files.write(folder.resolve("shop.png"), new byte[] {1});
        services.intake().keep("other".getBytes(StandardCharsets.UTF_8), "shop.png");
        services.evidence().save(parent.withWords(EvidenceKind.OTHER, "new", "https://example.com", "note"));
        // Every way to give the record another file or another past is refused.
        for (EvidenceItem forged : List.of(
                with(parent, copy.file(), parent.derivation()), with(parent, parent.file(), copy.derivation()))) {
            assertThrows(
                    IllegalArgumentException.class, () -> services.evidence().save(forged));
        }
        assertThrows(
                IllegalArgumentException.class,
                () -> services.evidence().save(with(copy, parent.file(), copy.derivation())));
        Path out = folder.resolve("out.png");
        services.vault().copyOut(parent.file().hash(), out);
        Files.write(out, new byte[] {1});

        assertArrayEquals(before, Files.readAllBytes(file));
        assertFalse(Files.isWritable(file) && !"root".equals(System.getProperty("user.name")));
        EvidenceItem now = services.evidence().get(parent.id());
        assertEquals(parent.file(), now.file());
        assertNull(now.derivation());
    }

    @Test
    void treeLeadsToOriginsAndCopies() throws IOException {
        EvidenceItem one = picture("one.png", 80, 60);
        EvidenceItem two = picture("two.png", 81, 60);
        Recipe join = Recipe.of(
                List.of(Source.PICTURE, Source.PICTURE),
                List.of(new Operation.JoinPictures(Direction.SIDE_BY_SIDE, 4)));
        EvidenceItem joined = services.workingCopies()
                .make(new WorkingCopies.Order(caseId, List.of(one.id(), two.id()), join, "Both"), Progress.none());
        EvidenceItem cropped = make(joined, "Part", new Operation.Crop(new Area(0, 0, 9, 9)));

        DerivationTree middle = DerivationTree.of(services.evidence(), joined.id());
        assertEquals(
                List.of(one, two),
                middle.origins().stream().map(DerivationTree.Branch::item).toList());
        assertEquals(
                List.of(cropped),
                middle.copies().stream().map(DerivationTree.Branch::item).toList());
        DerivationTree bottom = DerivationTree.of(services.evidence(), cropped.id());
        assertEquals(
                List.of(one, two),
                bottom.origins().getFirst().next().stream()
                        .map(DerivationTree.Branch::item)
                        .toList());
        assertTrue(bottom.origins().getFirst().asRecorded());
        DerivationTree top = DerivationTree.of(services.evidence(), one.id());
        assertEquals(cropped, top.copies().getFirst().next().getFirst().item());
        assertTrue(
                DerivationTree.of(services.evidence(), picture("lone.png", 5, 5).id())
                        .isAlone());
    }

    @Test
    void treeOfManyPathsIsBounded() throws IOException {
        // Each level joins the one before with itself: 2^12 paths.
        EvidenceItem item = picture("one.png", 2, 1);
        for (int i = 0; i < 12; i++) {
            Recipe join = Recipe.of(
                    List.of(Source.PICTURE, Source.PICTURE),
                    List.of(
                            new Operation.JoinPictures(Direction.SIDE_BY_SIDE, 0),
                            new Operation.Crop(new Area(0, 0, 2, 1))));
            item = services.workingCopies()
                    .make(new WorkingCopies.Order(caseId, List.of(item.id(), item.id()), join, ""), Progress.none());
        }
        assertFalse(DerivationTree.of(services.evidence(), item.id()).complete());
    }

    private static Operation[] everyStep() {
        return new Operation[] {
            new Operation.Crop(new Area(1, 2, 77, 55)),
            new Operation.Rotate(1),
            new Operation.Arrow(new Spot(3, 3), new Spot(40, 61), Ink.BLUE, 3),
            new Operation.Box(new Area(2, 2, 30, 30), Ink.GREEN, 2),
            new Operation.Numbered(12, new Spot(20, 20), 24, Ink.RED),
            new Operation.Text(new Spot(4, 30), "假货 counterfeit", 12, Ink.BLACK),
            new Operation.Highlight(new Area(5, 5, 20, 40), Ink.YELLOW),
            new Operation.Redaction(new Area(30, 30, 10, 10), "name"),
            new Operation.Caption("正品保证 假一赔十", "zh", "Genuine; ten times back if fake", "en", 11)
        };
    }

    private EvidenceItem make(EvidenceItem parent, String title, Operation... operations) {
        Recipe recipe = Recipe.of(List.of(Source.PICTURE), List.of(operations));
        return services.workingCopies()
                .make(new WorkingCopies.Order(caseId, List.of(parent.id()), recipe, title), Progress.none());
    }

    private EvidenceItem planted(byte[] content, EvidenceItem like) {
        return planted(content, Objects.requireNonNull(like.derivation()));
    }

    private EvidenceItem planted(byte[] content, Derivation derivation) {
        WorkingCopy copy =
                new WorkingCopy("forged.png", "", IntakeRequest.into(caseId, IntakeMethod.MADE_HERE), derivation);
        return services.intake().addWorkingCopy(content, copy, (transaction, item) -> item);
    }

    private static EvidenceItem with(
            EvidenceItem item,
            org.takedowndesk.vault.KeptFile file,
            @org.jspecify.annotations.Nullable Derivation derivation) {
        return new EvidenceItem(
                item.id(),
                item.caseId(),
                item.number(),
                item.kind(),
                item.title(),
                file,
                item.description(),
                item.sourceUrl(),
                item.capturedAt(),
                item.capturedBy(),
                item.method(),
                item.takenInAt(),
                item.listings(),
                item.notes(),
                derivation,
                item.memberOf(),
                item.labels(),
                item.removal());
    }

    /// A white picture with a grey stripe and, in one place, the colour that must not be seen.
    private EvidenceItem picture(String name, int width, int height) throws IOException {
        BufferedImage picture = RendererTest.blank(width, height);
        for (int x = 0; x < width; x++) {
            picture.setRGB(x, height / 2, 0x808080);
        }
        for (int i = 0; width > 30 && i < SECRET_PLACE.width() * SECRET_PLACE.height(); i++) {
            picture.setRGB(
                    SECRET_PLACE.x() + i % SECRET_PLACE.width(), SECRET_PLACE.y() + i / SECRET_PLACE.width(), SECRET);
        }
        Path file = folder.resolve(name);
        ImageIO.write(picture, "png", file.toFile());
        return taken(file);
    }

    private EvidenceItem taken(Path file) {
        return services.intake()
                .takeIn(List.of(file), IntakeRequest.into(caseId, IntakeMethod.COMMAND_LINE), Progress.none())
                .added()
                .getFirst();
    }

    private static boolean has(Path file, int rgb) throws IOException {
        BufferedImage picture =
                Objects.requireNonNull(ImageIO.read(new ByteArrayInputStream(Files.readAllBytes(file))));
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                if ((picture.getRGB(x, y) & 0xFFFFFF) == rgb) {
                    return true;
                }
            }
        }
        return false;
    }

    /// The chunks' names, read byte by byte, with nothing behind the last.
    private static List<String> chunks(Path file) throws IOException {
        ByteBuffer png = ByteBuffer.wrap(Files.readAllBytes(file)).position(8);
        List<String> chunks = new ArrayList<>();
        while (png.hasRemaining()) {
            int length = png.getInt();
            byte[] type = new byte[4];
            png.get(type);
            chunks.add(new String(type, StandardCharsets.US_ASCII));
            png.position(png.position() + length + 4);
        }
        return chunks;
    }
}
