package org.takedowndesk.purchase;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
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
import org.takedowndesk.bin.Reliance;
import org.takedowndesk.bundle.BundleCheck;
import org.takedowndesk.casefile.CaseFile;
import org.takedowndesk.evidence.EvidenceItem;
import org.takedowndesk.evidence.IntakeMethod;
import org.takedowndesk.evidence.IntakeRequest;
import org.takedowndesk.holder.HolderKind;
import org.takedowndesk.work.Progress;

class TestPurchasesTest {

    @TempDir
    Path folder;

    private TestWorkspace workspace;
    private Services services;
    private CaseFile file;

    @BeforeEach
    void open() {
        workspace = new TestWorkspace(folder.resolve("w"));
        services = workspace.services();
        var holder = services.holders().add(HolderKind.ORGANISATION, "Nordlicht Optik GmbH");
        file = services.cases().open("Lamps", holder.id(), List.of());
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void emptyPurchaseLacksWhatThePortalAsksForFirst() {
        TestPurchase purchase = services.purchases().add(file.id(), null);

        List<Missing> missing = services.purchaseCheck().check(purchase);

        assertEquals("P-01", purchase.key());
        assertEquals(
                List.of(
                        Need.LISTING,
                        Need.ORDER_NUMBER,
                        Need.EXAMINER,
                        Need.METHOD,
                        Need.FINDINGS,
                        Need.CONCLUSION,
                        Need.SIGNER,
                        Need.PHOTOS_OF_GOODS,
                        Need.SIGNED_REPORT),
                missing.stream().filter(Missing::required).map(Missing::need).toList());
        assertEquals(14, missing.stream().filter(each -> !each.required()).count());
    }

    @Test
    void removedPurchaseComesBackByUndoAndItsNumberIsNotGivenAgain() {
        TestPurchase first = services.purchases().add(file.id(), null);
        TestPurchase second = services.purchases().add(file.id(), null);
        services.purchases().remove(second.id());
        assertEquals(List.of(first), services.purchases().of(file.id()));

        services.database().undo();
        assertEquals(List.of(first, second), services.purchases().of(file.id()));

        services.purchases().remove(second.id());
        assertEquals("P-03", services.purchases().add(file.id(), null).key());
        var other = services.cases().open("Bottles", file.holder(), List.of());
        assertEquals("P-01", services.purchases().add(other.id(), null).key());
    }

    @Test
    void completePurchaseLacksNothing() {
        assertEquals(List.of(), services.purchaseCheck().check(complete()));
    }

    @Test
    void datesOutOfOrderAreNamed() {
        TestPurchase purchase = complete();
        Parcel early = new Parcel("SF", "SF1", "", null, LocalDate.of(2026, 10, 30), "Lin Yue", null, "");
        Missing expected = new Missing(Need.DATES_IN_ORDER, true, "house");

        List<Missing> missing = services.purchaseCheck()
                .check(purchase.with(
                        purchase.listing(), purchase.order(), early, purchase.storage(), purchase.examination(), ""));

        assertTrue(missing.contains(expected), missing.toString());
    }

    @Test
    void gapInTheHandOversIsNamed() {
        TestPurchase purchase = complete();
        Storage gap = new Storage(
                "cupboard",
                "",
                List.of(new HandOver(LocalDate.of(2026, 11, 8), "Somebody", "Dr. Wu", "", "examination")));

        assertEquals(
                List.of(new Missing(Need.HAND_OVERS_CONNECTED, false, "house")),
                services.purchaseCheck()
                        .check(purchase.with(
                                purchase.listing(),
                                purchase.order(),
                                purchase.parcel(),
                                gap,
                                purchase.examination(),
                                "")));
    }

    @Test
    void sameOrderInTwoPurchasesIsNamed() {
        TestPurchase one = complete();
        TestPurchase two = services.purchases().add(file.id(), null);
        services.purchases().save(two.with(null, one.order(), Parcel.NONE, Storage.NONE, Examination.NONE, ""));

        assertEquals(
                List.of(Need.ORDER_USED_ONCE),
                services.purchaseCheck().check(one).stream().map(Missing::need).toList());
    }

    @Test
    void evidenceInTheBinIsMissingAndNamedBeforeItGoes() {
        TestPurchase purchase = complete();
        EvidenceItem photo = services.evidence().get(purchase.items(Part.GOODS).getFirst());

        assertEquals(
                List.of(new Reliance(Reliance.By.PURCHASE, "P-01")),
                services.bin().reliances(photo));
        services.bin().move(List.of(photo.id()), "blurred", LocalDate.of(2027, 1, 1));

        assertEquals(
                List.of(Need.FILES_PRESENT),
                services.purchaseCheck().check(purchase).stream()
                        .map(Missing::need)
                        .toList());
    }

    @Test
    void reportSaysWhatPortalsAskForAndIsInTheLogOfItsPhotos() throws IOException {
        TestPurchase purchase = complete();
        for (Locale language : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
            Path target = folder.resolve(language + ".pdf");

            services.purchaseReports().write(purchase, language, target, Progress.none());

            String text = text(target);
            assertTrue(text.contains("4021337788990011"), text);
            assertTrue(text.contains("https://item.taobao.com/item.htm?id=601234567890"), text);
            assertTrue(text.contains("against a genuine lamp of the same model"), text);
            assertTrue(text.contains("no serial number"), text);
            assertTrue(text.contains("Nordlicht Optik (Shanghai) Co., Ltd."), text);
            assertTrue(text.contains(language.equals(Locale.ENGLISH) ? "Counterfeit" : "假冒"), text);
            assertTrue(text.contains(language.equals(Locale.ENGLISH) ? "Seal" : "盖章"), text);
            assertTrue(new BundleCheck().check(target, Progress.none()).passed());
        }
        assertEquals(
                "custody.reported",
                services.custody()
                        .log(purchase.items(Part.GOODS).getFirst())
                        .getFirst()
                        .action());
        // The signed scan is proof of its own and does not stand in the report that it is a scan of.
        assertFalse(services.custody().log(purchase.items(Part.SIGNED_REPORT).getFirst()).stream()
                .anyMatch(entry -> entry.action().equals("custody.reported")));
    }

    private TestPurchase complete() {
        var listing = services.listings()
                .paste(file.id(), "https://item.taobao.com/item.htm?id=601234567890")
                .added()
                .getFirst();
        TestPurchase purchase = services.purchases().add(file.id(), listing.id());
        services.purchases()
                .save(purchase.with(
                        listing.id(),
                        new Order(
                                "4021337788990011",
                                LocalDate.of(2026, 11, 2),
                                "lumi_test",
                                new BigDecimal("129.00"),
                                "CNY",
                                LocalDate.of(2026, 11, 2),
                                "Alipay 2026110222001"),
                        new Parcel(
                                "SF",
                                "SF1234567890",
                                "Wang, Yiwu",
                                LocalDate.of(2026, 11, 3),
                                LocalDate.of(2026, 11, 5),
                                "Lin Yue",
                                LocalDate.of(2026, 11, 6),
                                "Lin Yue"),
                        new Storage(
                                "cupboard 3",
                                "B-0192",
                                List.of(new HandOver(
                                        LocalDate.of(2026, 11, 8),
                                        "Lin Yue",
                                        "Dr. Wu Min",
                                        "laboratory",
                                        "examination"))),
                        new Examination(
                                "Dr. Wu Min, quality department",
                                LocalDate.of(2026, 11, 9),
                                "Compared by eye against a genuine lamp of the same model.",
                                List.of("There is no serial number on the base.", "The mark is printed, not engraved."),
                                Conclusion.COUNTERFEIT,
                                SignedAs.SEAL,
                                "Nordlicht Optik (Shanghai) Co., Ltd."),
                        ""));
        for (Part part : Part.values()) {
            services.purchases()
                    .addProof(purchase.id(), List.of(add(part.name()).id()), part);
        }
        return services.purchases().get(purchase.id());
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

    private static String text(Path paper) throws IOException {
        try (PDDocument document = Loader.loadPDF(paper.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }
}
