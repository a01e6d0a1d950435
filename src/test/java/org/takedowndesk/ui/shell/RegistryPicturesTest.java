package org.takedowndesk.ui.shell;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.takedowndesk.app.Services;
import org.takedowndesk.casefile.CaseFile;
import org.takedowndesk.holder.Agent;
import org.takedowndesk.holder.HolderKind;
import org.takedowndesk.holder.IdentityDocument;
import org.takedowndesk.holder.IdentityDocumentKind;
import org.takedowndesk.holder.PowerOfAttorney;
import org.takedowndesk.holder.RightsHolder;
import org.takedowndesk.ipr.EvaluationResult;
import org.takedowndesk.ipr.MarkKind;
import org.takedowndesk.ipr.Right;
import org.takedowndesk.ipr.RightDetails;
import org.takedowndesk.ipr.RightDocument;
import org.takedowndesk.ipr.RightDocumentKind;
import org.takedowndesk.listing.Listing;
import org.takedowndesk.listing.ListingMark;
import org.takedowndesk.listing.Seller;
import org.takedowndesk.marketplace.IprType;
import org.takedowndesk.settings.Appearance;
import org.takedowndesk.settings.Look;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.Place;
import org.takedowndesk.ui.Ui;
import org.takedowndesk.ui.UiTest;
import org.takedowndesk.vault.KeptFile;

/// Writes a picture of each screen of holders, rights and sellers to `target/screens/`.
@UiTest
class RegistryPicturesTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(textBlock = """
            LIGHT, en, 100
            DARK,  en, 100
            LIGHT, zh, 100
            DARK,  zh, 100
            LIGHT, en, 80
            LIGHT, zh, 200
            """)
    void everyScreenIsDrawn(Appearance appearance, String language, int scale, Ui ui) throws Exception {
        Look look = Look.usual().withAppearance(appearance).withFontScale(scale);
        ui.run(() -> ui.theme().show(look));
        String suffix = "-" + appearance.name().toLowerCase(Locale.ROOT) + "-" + language
                + (scale == Look.USUAL_FONT ? "" : "-" + scale);
        Texts texts = new Texts(Locale.of(language));
        List<Path> pictures = new ArrayList<>();
        try (TestDesk desk = new TestDesk(ui, folder.resolve("empty"), texts)) {
            desk.show(new Place.AllHolders());
            pictures.add(ui.picture(desk.scene(), "holders-empty" + suffix));
        }
        try (TestDesk desk = new TestDesk(ui, folder.resolve("full"), texts)) {
            ui.run(() -> desk.kit().preferences().change(settings -> settings.withLook(look)));
            RegistrySample sample = RegistrySample.fill(desk.services(), folder);
            desk.show(new Place.AllHolders());
            pictures.add(ui.picture(desk.scene(), "holders" + suffix));
            desk.go(new Place.OneHolder(sample.holder().id()));
            pictures.add(ui.picture(desk.scene(), "holder" + suffix));
            pictures.add(foot(ui, desk, "holder-foot" + suffix));
            desk.go(new Place.AllRights());
            pictures.add(ui.picture(desk.scene(), "rights" + suffix));
            desk.go(new Place.OneRight(sample.mark().id()));
            pictures.add(ui.picture(desk.scene(), "right" + suffix));
            pictures.add(foot(ui, desk, "right-foot" + suffix));
            desk.go(new Place.OneRight(sample.design().id()));
            pictures.add(ui.picture(desk.scene(), "right-design" + suffix));
            desk.go(new Place.AllSellers());
            pictures.add(ui.picture(desk.scene(), "sellers" + suffix));
        }
        ui.run(() -> ui.theme().show(Look.usual().withAppearance(Appearance.LIGHT)));
        for (Path picture : pictures) {
            assertTrue(Files.exists(picture), picture::toString);
        }
    }

    private static Path foot(Ui ui, TestDesk desk, String name) {
        ui.run(() -> ui.find("#scroll", javafx.scene.control.ScrollPane.class).setVvalue(0.62));
        return ui.picture(desk.scene(), name);
    }

    /// A holder with an agent, rights of every type, a case with sellers that recur.
    private record RegistrySample(RightsHolder holder, Right mark, Right design) {

        static RegistrySample fill(Services services, Path folder) throws Exception {
            KeptFile scan = services.intake()
                    .keep(
                            Files.write(
                                    folder.resolve("HRB-118204-extract.pdf"),
                                    "%PDF-1.7 extract".getBytes(StandardCharsets.US_ASCII)),
                            org.takedowndesk.work.Progress.none());
            KeptFile power = services.intake()
                    .keep(
                            Files.write(
                                    folder.resolve("POA-Harbour-2026.pdf"),
                                    "%PDF-1.7 power".getBytes(StandardCharsets.US_ASCII)),
                            org.takedowndesk.work.Progress.none());
            RightsHolder holder = holder(services, scan, power);
            Right mark = rights(services, holder, scan);
            Right design = services.rights().of(holder.id()).stream()
                    .filter(right -> right.type() == IprType.DESIGN_PATENT)
                    .findFirst()
                    .orElseThrow();
            CaseFile file =
                    services.cases().open("Northlight headphones on Taobao and 1688", holder.id(), List.of(mark.id()));
            listings(services, file);
            services.holders().add(HolderKind.INDIVIDUAL, "Ana Ruiz Ortega");
            RightsHolder third = services.holders().add(HolderKind.ORGANISATION, "Kestrel Toys Ltd");
            services.holders()
                    .save(new RightsHolder(
                            third.id(),
                            third.kind(),
                            third.name(),
                            "",
                            "4 Mill Lane, Leeds LS1 4AP",
                            "GB",
                            "ip@kestreltoys.example",
                            "ip@kestreltoys.example",
                            List.of(),
                            List.of(),
                            "",
                            false));
            return new RegistrySample(holder, mark, design);
        }

        private static RightsHolder holder(Services services, KeptFile scan, KeptFile power) {
            RightsHolder fresh = services.holders().add(HolderKind.ORGANISATION, "Northlight Audio GmbH");
            IdentityDocument licence = new IdentityDocument(
                    IdentityDocumentKind.BUSINESS_LICENCE, "HRB 118204", LocalDate.of(2014, 3, 18), null, scan);
            Agent agent = new Agent(
                    "Lin Yue",
                    "Harbour & Chen IP Law",
                    "lin.yue@harbourchen.example",
                    List.of(),
                    new PowerOfAttorney(
                            "File and follow up complaints about infringement of the holder's trademarks, copyrights and patents",
                            true,
                            LocalDate.of(2026, 1, 12),
                            LocalDate.of(2027, 1, 11),
                            power));
            RightsHolder holder = new RightsHolder(
                    fresh.id(),
                    HolderKind.ORGANISATION,
                    "Northlight Audio GmbH",
                    "诺莱特音频有限公司",
                    "Hafenstraße 12, 20457 Hamburg",
                    "DE",
                    "brand@northlight.example",
                    "",
                    List.of(licence),
                    List.of(agent),
                    "",
                    false);
            services.holders().save(holder);
            return holder;
        }

        private static Right rights(Services services, RightsHolder holder, KeptFile scan) {
            Right word = add(
                    services,
                    holder,
                    "NORTHLIGHT",
                    "13728194",
                    "CN",
                    LocalDate.of(2015, 6, 14),
                    LocalDate.of(2035, 6, 13),
                    new RightDetails.Trademark(
                            MarkKind.WORD, "NORTHLIGHT", "", List.of(9, 35), false, true, false, false),
                    List.of(
                            new RightDocument(RightDocumentKind.CERTIFICATE, LocalDate.of(2015, 6, 14), scan),
                            new RightDocument(RightDocumentKind.CLASS_PAGE, null, scan)));
            add(
                    services,
                    holder,
                    "Aurora logo",
                    "1482207",
                    "WO EU US",
                    LocalDate.of(2016, 5, 3),
                    LocalDate.of(2026, 5, 2),
                    new RightDetails.Trademark(
                            MarkKind.FIGURATIVE,
                            "",
                            "A stylised aurora over a horizon",
                            List.of(9),
                            true,
                            false,
                            false,
                            false),
                    List.of());
            add(
                    services,
                    holder,
                    "Earcup with light ring",
                    "ZL 2019 3 0412345.6",
                    "CN",
                    LocalDate.of(2019, 12, 27),
                    LocalDate.of(2027, 2, 1),
                    new RightDetails.DesignPatent("M. Sommer", "14-01", EvaluationResult.POSITIVE),
                    List.of());
            add(
                    services,
                    holder,
                    "Product photographs 2024",
                    "",
                    "BERNE",
                    null,
                    null,
                    new RightDetails.Copyright(
                            false, "Photographs", false, "Studio Elbe", LocalDate.of(2024, 9, 2), "Hamburg"),
                    List.of());
            add(
                    services,
                    holder,
                    "Folding headband hinge",
                    "ZL 2016 2 0998877.1",
                    "CN",
                    LocalDate.of(2017, 2, 22),
                    LocalDate.of(2026, 8, 29),
                    new RightDetails.UtilityModel("", "1, 3", EvaluationResult.NOT_ASKED_FOR),
                    List.of());
            add(
                    services,
                    holder,
                    "Adaptive noise control",
                    "EP 3 412 907 B1",
                    "DE FR GB",
                    LocalDate.of(2020, 7, 8),
                    LocalDate.of(2037, 3, 30),
                    new RightDetails.InventionPatent("K. Brandt", "1–4"),
                    List.of());
            return word;
        }

        private static Right add(
                Services services,
                RightsHolder holder,
                String title,
                String number,
                String territories,
                @Nullable LocalDate registered,
                @Nullable LocalDate expires,
                RightDetails details,
                List<RightDocument> documents) {
            Right fresh = services.rights().add(holder.id(), details.type());
            Right right = new Right(
                    fresh.id(),
                    holder.id(),
                    title,
                    number,
                    holder.name(),
                    new TreeSet<>(List.of(territories.split(" "))),
                    null,
                    registered,
                    expires,
                    "Northlight",
                    details,
                    documents,
                    "",
                    false);
            services.rights().save(right);
            return right;
        }

        private static void listings(Services services, CaseFile file) {
            List<String> sellers = List.of("声动数码专营店", "蓝海音频工厂店", "Shenzhen Soundwave Co.");
            List<Listing> added = services.listings().paste(file.id(), """
                            https://item.taobao.com/item.htm?id=678901234567
                            https://item.taobao.com/item.htm?id=678901234568
                            https://detail.1688.com/offer/712345678901.html
                            https://item.taobao.com/item.htm?id=678901234569
                            https://www.aliexpress.com/item/1005006123456789.html
                            """).added();
            for (int i = 0; i < added.size(); i++) {
                Listing listing = added.get(i);
                Seller seller = services.sellers().named(listing.site(), sellers.get(i % sellers.size()));
                services.listings()
                        .save(listing.withFacts(new Listing.ListingFacts(
                                        "诺莱特 Northlight 无线降噪头戴式耳机 原装正品",
                                        new java.math.BigDecimal("129.00"),
                                        "CNY",
                                        seller.id(),
                                        null,
                                        ""))
                                .withMark(i % 2 == 0 ? ListingMark.INFRINGING : ListingMark.UNSURE));
            }
            Seller first = services.sellers().all().getFirst().seller();
            services.sellers()
                    .save(new Seller(
                            first.id(),
                            first.site(),
                            first.name(),
                            "https://shop123456789.taobao.com",
                            "Same photos as in 2025"));
        }
    }
}
