package org.takedowndesk.casebundle;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.takedowndesk.TestWorkspace;
import org.takedowndesk.app.Services;
import org.takedowndesk.bundle.BundleCheck;
import org.takedowndesk.bundle.BundleResult;
import org.takedowndesk.casefile.CaseFile;
import org.takedowndesk.evidence.CustodyAct;
import org.takedowndesk.evidence.EvidenceItem;
import org.takedowndesk.evidence.IntakeMethod;
import org.takedowndesk.evidence.IntakeRequest;
import org.takedowndesk.holder.HolderKind;
import org.takedowndesk.journal.Head;
import org.takedowndesk.work.Progress;

class CustodyPapersTest {

    @TempDir
    Path folder;

    private TestWorkspace workspace;
    private Services services;
    private CaseFile file;
    private EvidenceItem shot;

    @BeforeEach
    void open() {
        workspace = new TestWorkspace(folder.resolve("w"));
        services = workspace.services();
        var holder = services.holders().add(HolderKind.ORGANISATION, "Nordlicht Optik GmbH");
        file = services.cases().open("Lamps 台灯", holder.id(), List.of());
        shot = add("shot");
        add("chat");
        services.custody().note(List.of(shot.id()), CustodyAct.COPIED_OUT, "/media/stick/shot.txt");
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void logOfAnItemNamesEveryEntryByNumberAndHashAndTheHead() throws IOException {
        Head head = services.database().head();

        BundleResult printed = print(List.of(shot), Locale.ENGLISH);

        String text = text(printed);
        for (long seq : List.of(3L, 5L)) {
            assertTrue(
                    text.contains(services.database().entry(seq).orElseThrow().hash()), text);
        }
        assertFalse(text.contains(services.database().entry(4).orElseThrow().hash()), text);
        assertTrue(text.contains(head.hash()), text);
        assertTrue(text.contains("/media/stick/shot.txt"), text);
        assertTrue(text.contains(shot.file().hash().hex()), text);
        assertTrue(text.contains("1 / " + printed.pages()), text);
    }

    @Test
    void printingIsInTheLogAfterwards() {
        print(List.of(shot), Locale.ENGLISH);

        assertEquals(
                "custody.log_printed",
                services.custody().log(shot.id()).getFirst().action());
        assertEquals(
                folder.resolve("log.pdf").toString(),
                services.custody().log(shot.id()).getFirst().label());
    }

    @Test
    void paperHasEveryFontEmbeddedInBothLanguages() throws IOException {
        for (Locale language : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
            BundleResult printed = print(services.evidence().everyOf(file.id()), language);

            assertTrue(new BundleCheck().check(printed.file(), Progress.none()).passed());
            assertTrue(text(printed).contains(language.equals(Locale.ENGLISH) ? "Custody log" : "证据保管记录"));
            assertTrue(text(printed).contains("台灯"));
        }
    }

    @Test
    void samePlanGivesTheSameBytes() {
        BundleResult one = print(List.of(shot), Locale.ENGLISH);
        assertEquals(
                new org.takedowndesk.bundle.BundleWriter()
                        .write(
                                services.custodyPapers().plan(file, List.of(shot), Locale.ENGLISH),
                                folder.resolve("a.pdf"),
                                Progress.none())
                        .sha256(),
                new org.takedowndesk.bundle.BundleWriter()
                        .write(
                                services.custodyPapers().plan(file, List.of(shot), Locale.ENGLISH),
                                folder.resolve("b.pdf"),
                                Progress.none())
                        .sha256());
        assertTrue(one.pages() >= 1);
    }

    private BundleResult print(List<EvidenceItem> items, Locale language) {
        return services.custodyPapers().print(file, items, language, folder.resolve("log.pdf"), Progress.none());
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

    private static String text(BundleResult paper) throws IOException {
        try (PDDocument document = Loader.loadPDF(paper.file().toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }
}
