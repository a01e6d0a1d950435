package org.takedowndesk.caselist;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.takedowndesk.TestWorkspace;
import org.takedowndesk.app.Services;
import org.takedowndesk.casefile.CaseFile;
import org.takedowndesk.certificate.Statement;
import org.takedowndesk.complaint.Attachment;
import org.takedowndesk.complaint.Complaints;
import org.takedowndesk.evidence.CustodyAct;
import org.takedowndesk.evidence.EvidenceItem;
import org.takedowndesk.evidence.EvidenceKind;
import org.takedowndesk.evidence.IntakeMethod;
import org.takedowndesk.evidence.IntakeRequest;
import org.takedowndesk.holder.HolderKind;
import org.takedowndesk.marketplace.TargetKind;
import org.takedowndesk.work.CancelledException;
import org.takedowndesk.work.Progress;
import org.w3c.dom.Element;

/// Lists as a plain reader of ZIP files and XML reads them.
class CaseListsTest {

    private static final String HOSTILE = "=HYPERLINK(\"http://evil.example\",\"x\")_x0041_";

    @TempDir
    Path folder;

    private TestWorkspace workspace;
    private Services services;
    private CaseFile file;
    private EvidenceItem first;
    private EvidenceItem second;

    @BeforeEach
    void open() {
        workspace = new TestWorkspace(folder.resolve("w"));
        services = workspace.services();
        var holder = services.holders().add(HolderKind.ORGANISATION, "Nordlicht Optik GmbH");
        file = services.cases().open("Lamps 台灯", holder.id(), List.of());
        services.listings().paste(file.id(), "https://item.taobao.com/item.htm?id=600000000001");
        first = add("one");
        second = add("two");
        services.evidence().save(first.withWords(EvidenceKind.SCREENSHOT, HOSTILE, "https://item.taobao.com/1", ""));
        services.evidence().save(second.withWords(EvidenceKind.INVOICE, "发票 חשבונית", "", ""));
        services.evidence()
                .link(
                        List.of(first.id()),
                        services.listings().of(file.id()).getFirst().id());
        services.statements().save(new Statement(first.id(), "The price was 129 CNY.", "Who sold it."));
        services.complaints()
                .add(
                        file.id(),
                        "taobao",
                        null,
                        new Complaints.Content(
                                TargetKind.LISTING, "", "", "", List.of(), List.of(new Attachment(first.id(), ""))));
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private EvidenceItem add(String content) {
        return services.intake()
                .takeIn(
                        content.getBytes(UTF_8),
                        content + ".txt",
                        IntakeRequest.into(file.id(), IntakeMethod.COMMAND_LINE))
                .added()
                .getFirst();
    }

    private OfficeFile write(ListFormat format, Locale language, boolean bilingual, String name) {
        Path target = folder.resolve(name + format.ending());
        WrittenList written = services.caseLists()
                .evidence(file.id(), new ListWish(format, language, bilingual), target, Progress.none());
        assertEquals(2, written.lines());
        return new OfficeFile(target);
    }

    @Test
    void spreadsheetNamesEveryPieceAndRunsNothing() throws IOException {
        OfficeFile sheet = write(ListFormat.XLSX, Locale.ENGLISH, false, "list");

        assertEquals(List.of("List of evidence"), sheet.cells(0));
        assertEquals(List.of("Case: TD-2026-0001 Lamps 台灯"), sheet.cells(1));
        assertEquals(
                List.of("Made 2026-11-23 09:00:00 +08:00 by Lin Yue; times are those of Asia/Shanghai."),
                sheet.cells(2));
        // 2026-11-23 is day 46349 of a spreadsheet, and nine o'clock 0.375 of it.
        assertEquals(
                List.of(
                        "1.0",
                        "E-0001",
                        "=HYPERLINK(\"http://evil.example\",\"x\")_x005F_x0041_",
                        "Screenshot",
                        "original",
                        "46349.375",
                        "time of intake",
                        "Lin Yue",
                        "https://item.taobao.com/1",
                        "1 https://item.taobao.com/item.htm?id=600000000001",
                        "The price was 129 CNY.",
                        "Who sold it.",
                        "TD-2026-0001/C1",
                        "one.txt",
                        "3.0",
                        // sha256sum of "one"
                        "7692c3ad3540bb803c020b3aee66cd8887123234ea0c6e7143c0add73ff431ed"),
                sheet.cells(4));
        assertEquals("发票 חשבונית", sheet.cells(5).get(2));
        assertEquals("", sheet.cells(5).get(10), "no suggestion stands there as somebody's words");

        Element hostile = OfficeFile.all(
                        OfficeFile.all(sheet.part("xl/worksheets/sheet1.xml"), "row")
                                .get(4),
                        "c")
                .get(2);
        assertEquals("s", hostile.getAttribute("t"));
        Element style = OfficeFile.all(
                        OfficeFile.all(sheet.part("xl/styles.xml"), "cellXfs").getFirst(), "xf")
                .get(Integer.parseInt(hostile.getAttribute("s")));
        assertTrue(List.of("1", "true").contains(style.getAttribute("quotePrefix")), "quoted");
    }

    @Test
    void spreadsheetKeepsItsHeadInSightAndIsPrintedAcross() throws IOException {
        OfficeFile sheet = write(ListFormat.XLSX, Locale.ENGLISH, false, "list");
        var xml = sheet.part("xl/worksheets/sheet1.xml");
        Element pane = OfficeFile.all(xml, "pane").getFirst();
        assertEquals("frozen", pane.getAttribute("state"));
        assertEquals("4.0", pane.getAttribute("ySplit"));
        assertEquals("landscape", OfficeFile.all(xml, "pageSetup").getFirst().getAttribute("orientation"));
        assertTrue(OfficeFile.all(sheet.part("xl/workbook.xml"), "definedName").stream()
                .anyMatch(name -> name.getAttribute("name").equals("_xlnm.Print_Titles")
                        && name.getTextContent().endsWith("$4:$4")));
        properties(sheet, "en");
    }

    private static void properties(OfficeFile office, String language) throws IOException {
        var core = office.part("docProps/core.xml");
        for (String date : List.of("dcterms:created", "dcterms:modified")) {
            assertEquals(
                    "2026-11-23T01:00:00Z",
                    OfficeFile.all(core, date).getFirst().getTextContent());
        }
        assertEquals("Lin Yue", OfficeFile.all(core, "dc:creator").getFirst().getTextContent());
        assertEquals(language, OfficeFile.all(core, "dc:language").getFirst().getTextContent());
    }

    @Test
    void documentHasItsHeadOnEveryPageAndRoomForThePen() throws IOException {
        OfficeFile document = write(ListFormat.DOCX, Locale.ENGLISH, false, "list");
        var xml = document.part("word/document.xml");
        assertEquals(1, OfficeFile.all(xml, "w:tblHeader").size());
        assertEquals("landscape", OfficeFile.all(xml, "w:pgSz").getFirst().getAttribute("w:orient"));
        assertEquals(
                List.of(
                        List.of("1"),
                        List.of("E-0001", HOSTILE, "Screenshot", "original"),
                        List.of(
                                "2026-11-23 09:00:00 +08:00 (time of intake)",
                                "Lin Yue · Command line",
                                "https://item.taobao.com/1",
                                "Shows listing",
                                "1 https://item.taobao.com/item.htm?id=600000000001"),
                        List.of("The price was 129 CNY.", "Does not show", "Who sold it."),
                        List.of("TD-2026-0001/C1"),
                        List.of("one.txt", "3 B", "7692c3ad3540bb803c020b3aee66cd8887123234ea0c6e7143c0add73ff431ed")),
                document.documentRow(1));
        String words = xml.getDocumentElement().getTextContent();
        for (String line : List.of("Submitted by:", "Signature or seal:", "Date of submission:")) {
            assertTrue(words.indexOf(line + "  ____") > words.lastIndexOf("two.txt"), line);
        }
        String foot = document.names().stream()
                .filter(name -> name.startsWith("word/footer"))
                .findFirst()
                .orElseThrow();
        assertEquals(
                List.of("PAGE", "NUMPAGES"),
                OfficeFile.all(document.part(foot), "w:fldSimple").stream()
                        .map(field -> field.getAttribute("w:instr"))
                        .toList());
        Element language =
                OfficeFile.all(document.part("word/styles.xml"), "w:lang").getFirst();
        assertEquals("en-GB", language.getAttribute("w:val"));
        assertEquals("zh-CN", language.getAttribute("w:eastAsia"));
        properties(document, "en");
    }

    @Test
    void headsStandInBothLanguagesWhereThatIsWanted() throws IOException {
        OfficeFile both = write(ListFormat.XLSX, Locale.SIMPLIFIED_CHINESE, true, "both");
        assertEquals(List.of("List of evidence / 证据清单"), both.cells(0));
        assertEquals(
                List.of("No.\n序号", "Number in the case\n案内编号"), both.cells(3).subList(0, 2));
        assertEquals("Screenshot / 截图", both.cells(4).get(3));
        assertEquals("SHA-256", both.cells(3).get(15), "what is the same in both stands once");

        OfficeFile chinese = write(ListFormat.DOCX, Locale.SIMPLIFIED_CHINESE, false, "chinese");
        assertEquals(
                List.of("序号", "证据", "证据来源：时间、取得人、出处", "证据内容及证明事项", "证明目的", "文件、大小、SHA-256"),
                chinese.documentRow(0).stream().map(List::getFirst).toList());
        assertEquals(
                "zh-CN",
                OfficeFile.all(chinese.part("word/styles.xml"), "w:lang")
                        .getFirst()
                        .getAttribute("w:val"));
    }

    @Test
    void sameListGivesTheSameBytes() throws IOException, InterruptedException {
        for (ListFormat format : ListFormat.values()) {
            assertEquals(List.of(), write(format, Locale.ENGLISH, true, "a").faults());
            write(format, Locale.ENGLISH, true, "b");
            assertArrayEquals(
                    Files.readAllBytes(folder.resolve("a" + format.ending())),
                    Files.readAllBytes(folder.resolve("b" + format.ending())));
        }
        assertEquals(
                4,
                services.custody().events(first.id(), CustodyAct.REPORTED).size(),
                "each list is in the custody log");
    }

    @Test
    void aListThatIsStoppedLeavesNothing() throws IOException {
        Progress stopped = new Progress() {
            @Override
            public void at(long done, long total) {}

            @Override
            public void note(String what) {}

            @Override
            public boolean cancelled() {
                return true;
            }
        };
        for (ListFormat format : ListFormat.values()) {
            Path target = folder.resolve("stopped" + format.ending());
            ListWish wish = new ListWish(format, Locale.ENGLISH, false);
            assertThrows(
                    CancelledException.class, () -> services.caseLists().evidence(file.id(), wish, target, stopped));
        }
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(
                    List.of("w"),
                    left.map(path -> path.getFileName().toString()).toList());
        }
        assertFalse(services.evidence().of(file.id()).isEmpty());
    }
}
