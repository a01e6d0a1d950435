package org.takedowndesk.certificate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
import org.takedowndesk.casefile.CaseFile;
import org.takedowndesk.evidence.EvidenceItem;
import org.takedowndesk.evidence.EvidenceKind;
import org.takedowndesk.evidence.IntakeMethod;
import org.takedowndesk.evidence.IntakeRequest;
import org.takedowndesk.holder.HolderKind;
import org.takedowndesk.work.Problem;
import org.takedowndesk.work.ProblemException;
import org.takedowndesk.work.Progress;

class CertificatesTest {

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
        shot = services.intake()
                .takeIn(
                        "page".getBytes(UTF_8),
                        "page.txt",
                        IntakeRequest.into(file.id(), IntakeMethod.SCREEN_CAPTURE)
                                .withKind(EvidenceKind.SCREENSHOT)
                                .withSourceUrl("https://item.taobao.com/item.htm?id=1"))
                .added()
                .getFirst();
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void everyCertificateNamesTheItemItsHashAndTheEntriesOfTheLog() throws IOException {
        for (CertificateKind kind : CertificateKind.values()) {
            Path target = folder.resolve(kind + ".pdf");

            make(kind, target);

            String text = text(target);
            assertTrue(text.contains(shot.file().hash().hex()), text);
            assertTrue(text.contains("https://item.taobao.com/item.htm?id=1"), text);
            assertTrue(text.contains(services.database().entry(3).orElseThrow().hash()), text);
            assertTrue(text.contains("Nordlicht Optik GmbH"), text);
            assertFalse(text.contains("{"), text);
            assertTrue(new BundleCheck().check(target, Progress.none()).passed());
            assertEquals(
                    "custody.certified",
                    services.custody().log(shot.id()).getFirst().action());
        }
    }

    @Test
    void statementOfTruthIsTheSentenceOfThePracticeDirectionWordForWord() throws IOException {
        Path target = folder.resolve("uk.pdf");

        make(CertificateKind.UK_STATEMENT_OF_TRUTH, target);

        assertTrue(
                text(target)
                        .replaceAll("\\s+", " ")
                        .contains(
                                "I believe that the facts stated in this witness statement are true. I understand that"
                                        + " proceedings for contempt of court may be brought against anyone who makes, or causes"
                                        + " to be made, a false statement in a document verified by a statement of truth without"
                                        + " an honest belief in its truth."),
                text(target));
    }

    @Test
    void whatWasNotReadAtItsSourceIsADraftForCounsel() throws IOException {
        for (CertificateKind kind : CertificateKind.values()) {
            Path target = folder.resolve(kind + ".pdf");
            make(kind, target);

            Template template = new Templates().of(kind);
            assertTrue(template.unverified());
            assertTrue(text(target).contains(template.language().equals("en") ? "Draft for counsel" : "供律师审阅的草稿"));
        }
    }

    @Test
    void nothingIsCertifiedOfAChangedFile() throws IOException {
        Path stored = services.vault().path(shot.file().hash());
        Files.setPosixFilePermissions(stored, java.nio.file.attribute.PosixFilePermissions.fromString("rw-------"));
        Files.writeString(stored, "pagE");
        Path target = folder.resolve("us.pdf");

        ProblemException refused = assertThrows(ProblemException.class, () -> make(CertificateKind.FRE_902_14, target));

        assertEquals(Problem.NOT_ALLOWED, refused.problem());
        assertFalse(Files.exists(target));
        assertEquals(
                "custody.failed_verification",
                services.custody().log(shot.id()).getFirst().action());
    }

    @Test
    void savedWordsTakeTheProposalsPlace() throws IOException {
        Statement proposal = services.statements().of(shot, Locale.ENGLISH);
        assertTrue(proposal.doesNotShow().contains("Who runs the shop"), proposal.doesNotShow());
        assertTrue(services.statements()
                .of(shot, Locale.SIMPLIFIED_CHINESE)
                .shows()
                .contains("屏幕"));

        services.statements().save(new Statement(shot.id(), "The price was 129 CNY.", "Whether it was paid."));

        Path target = folder.resolve("us.pdf");
        make(CertificateKind.FRE_902_13, target);
        assertTrue(text(target).contains("The price was 129 CNY."));
        assertEquals(
                1,
                services.custody().log(shot.id()).stream()
                        .filter(entry -> entry.action().equals("statement.saved"))
                        .count());
    }

    @Test
    void everyKindOfEvidenceHasAProposalInBothLanguages() {
        Proposals proposals = new Proposals();
        for (EvidenceKind kind : EvidenceKind.values()) {
            EvidenceItem item = shot.withWords(kind, "", "", "");
            for (Locale locale : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
                assertFalse(proposals.of(item, Optional.empty(), locale).shows().isBlank());
                assertFalse(proposals
                        .of(item, Optional.empty(), locale)
                        .doesNotShow()
                        .isBlank());
            }
        }
    }

    @Test
    void whatTheSignerSaysStandsInTheWordsAndOnTheLines() throws IOException {
        Signer signer = new Signer(" Lin Yue 林悦 ", "Paralegal", "Six years of online captures {head}", "Hamburg");
        for (CertificateKind kind : CertificateKind.values()) {
            Path target = folder.resolve(kind + ".pdf");
            services.certificates().make(new CertificateRequest(kind, List.of(shot), signer), target, Progress.none());

            String text = text(target).replaceAll("\\s+", " ");
            assertEquals(2, count(text, "Lin Yue 林悦"), text);
            assertEquals(2, count(text, "Paralegal"), text);
            assertEquals(1, count(text, "Six years of online captures {head}"), text);
            assertEquals(1, count(text, "Hamburg"), text);
        }
    }

    @Test
    void whatTheSignerLeavesOpenIsALineToFillInByHand() throws IOException {
        Path target = folder.resolve("us.pdf");
        make(CertificateKind.FRE_902_14, target);

        String text = text(target).replaceAll("\\s+", " ");
        assertTrue(text.contains("I, " + "_".repeat(30) + ", " + "_".repeat(30) + ", am qualified"), text);
        assertTrue(text.contains("training and experience: " + "_".repeat(30)), text);
        assertTrue(text.contains("Executed at (place)"), text);
    }

    @Test
    void wordsThatLeaveSomethingOpenNobodyKnowsAreRefused() {
        Template one = new Templates().all().getFirst();
        assertThrows(
                IllegalArgumentException.class,
                () -> new Template(
                        one.kind(),
                        one.language(),
                        one.title(),
                        one.rule(),
                        one.source(),
                        one.asOf(),
                        one.confidence(),
                        one.remark(),
                        List.of("I am {nmae}."),
                        one.declaration(),
                        one.signature()));
    }

    @Test
    void proposalNamesSinceWhenTheFileIsProvenToExist() {
        Statements proven = new Statements(
                services.database(), new Proposals(), item -> Optional.of(Instant.parse("2026-11-23T09:30:05Z")));
        assertTrue(proven.of(shot, Locale.ENGLISH).shows().contains("2026-11-23 09:30:05 UTC"));
        assertTrue(proven.of(shot, Locale.SIMPLIFIED_CHINESE).shows().contains("最迟于 2026-11-23 09:30:05 UTC"));
        assertFalse(services.statements().of(shot, Locale.ENGLISH).shows().contains("UTC"));
    }

    private void make(CertificateKind kind, Path target) {
        services.certificates()
                .make(new CertificateRequest(kind, List.of(shot), Signer.UNKNOWN), target, Progress.none());
    }

    private static int count(String text, String words) {
        return (text.length() - text.replace(words, "").length()) / words.length();
    }

    private static String text(Path paper) throws IOException {
        try (PDDocument document = Loader.loadPDF(paper.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }
}
