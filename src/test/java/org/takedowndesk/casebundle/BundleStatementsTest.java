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
import org.takedowndesk.casefile.CaseFile;
import org.takedowndesk.certificate.Statement;
import org.takedowndesk.evidence.EvidenceItem;
import org.takedowndesk.evidence.IntakeMethod;
import org.takedowndesk.evidence.IntakeRequest;
import org.takedowndesk.holder.HolderKind;
import org.takedowndesk.work.Progress;

/// A bundle says what its exhibits show in the words of the user, and only in these.
class BundleStatementsTest {

    @TempDir
    Path folder;

    private TestWorkspace workspace;
    private Services services;
    private CaseFile file;
    private EvidenceItem said;

    @BeforeEach
    void open() {
        workspace = new TestWorkspace(folder.resolve("w"));
        services = workspace.services();
        var holder = services.holders().add(HolderKind.ORGANISATION, "Nordlicht Optik GmbH");
        file = services.cases().open("Lamps", holder.id(), List.of());
        said = add("said");
        add("unsaid");
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void ownWordsStandInTheBundleAndProposalsDoNot() throws IOException {
        services.statements().save(new Statement(said.id(), "The price was 129 CNY.", ""));

        String english = bundle(Locale.ENGLISH);

        assertTrue(english.contains("What the exhibits show and do not show"), english);
        assertEquals(1, english.split("The price was 129 CNY\\.", -1).length - 1, english);
        String proposed = services.statements()
                .proposal(said, Locale.ENGLISH)
                .doesNotShow()
                .split("\n", 2)[0];
        assertFalse(english.contains(proposed.substring(0, 20)), english);
        assertTrue(bundle(Locale.SIMPLIFIED_CHINESE).contains("各证据能证明与不能证明的内容"));
    }

    @Test
    void longWordsStandThereWhole() throws IOException {
        StringBuilder words = new StringBuilder();
        for (int i = 1; i <= 120; i++) {
            words.append("The page offered lamp number ").append(i).append(" with the mark. ");
        }
        services.statements().save(new Statement(said.id(), "", words.toString().strip()));

        assertTrue(bundle(Locale.ENGLISH).contains("lamp number 120 with"));
    }

    @Test
    void referenceThatLeadsNowhereIsSaid() {
        services.statements()
                .save(new Statement(
                        said.id(), "The lamp of {exhibit:" + said.key() + "}, not of {exhibit:E-0099}", ""));
        ExportedBundle bundle = services.bundles()
                .export(new BundleRequest(file.id(), null, Locale.ENGLISH), folder.resolve("out"), Progress.none());
        assertEquals(
                List.of("E-0099 UNKNOWN_REFERENCE"),
                bundle.remarks().stream()
                        .map(remark -> remark.exhibit() + " " + remark.reason())
                        .toList());
    }

    @Test
    void nothingIsSaidWhereNobodySaidAnything() throws IOException {
        services.statements().save(new Statement(said.id(), "", ""));

        assertFalse(bundle(Locale.ENGLISH).contains("What the exhibits show"));
    }

    private String bundle(Locale language) throws IOException {
        ExportedBundle bundle = services.bundles()
                .export(new BundleRequest(file.id(), null, language), folder.resolve("out"), Progress.none());
        try (PDDocument document = Loader.loadPDF(Path.of(bundle.file()).toFile())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
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
}
