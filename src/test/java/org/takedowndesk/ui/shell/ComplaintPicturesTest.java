package org.takedowndesk.ui.shell;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.takedowndesk.complaint.Complaint;
import org.takedowndesk.complaint.ComplaintDesk;
import org.takedowndesk.complaint.ListingState;
import org.takedowndesk.listing.Listing;
import org.takedowndesk.marketplace.TargetKind;
import org.takedowndesk.settings.Appearance;
import org.takedowndesk.settings.Look;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.Place;
import org.takedowndesk.ui.Ui;
import org.takedowndesk.ui.UiTest;

/// Writes a picture of each screen of complaints and bundles to `target/screens/`.
@UiTest
class ComplaintPicturesTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(textBlock = """
            LIGHT, en, 100
            DARK,  zh, 100
            LIGHT, zh, 150
            """)
    void everyScreenIsDrawn(Appearance appearance, String language, int scale, Ui ui) {
        ui.run(() -> ui.theme().show(Look.usual().withAppearance(appearance).withFontScale(scale)));
        String suffix = "-" + appearance.name().toLowerCase(Locale.ROOT) + "-" + language
                + (scale == Look.USUAL_FONT ? "" : "-" + scale);
        Kit kit = TestKit.speaking(new Texts(Locale.of(language)));
        try (ComplaintDesk desk = new ComplaintDesk(folder.resolve("desk" + suffix))) {
            Complaint answer = desk.filed(java.time.Instant.parse("2026-11-20T02:00:00Z"));
            answer = desk.then(answer, ListingState.AWAITING_SELLER, "2026-11-20T07:00:00Z");
            answer = desk.then(answer, ListingState.AWAITING_US, "2026-11-23T00:30:00Z");
            List<Listing> listings = desk.taobao(601234567890L, 601234567891L, 601234567892L);
            Complaint draft = desk.services()
                    .complaints()
                    .add(desk.file().id(), "taobao", desk.trademark().id(), TargetKind.LISTING);
            desk.services()
                    .complaints()
                    .save(draft.withDraft(
                            "taobao", desk.trademark().id(), TargetKind.LISTING, "TM_FAKE_TESTBUY", "", ""));
            desk.services()
                    .complaints()
                    .choose(draft.id(), listings.stream().map(Listing::id).toList());
            desk.filed(java.time.Instant.parse("2026-11-22T02:00:00Z"));

            MainWindow window = ui.call(() -> TestWindow.of(kit, TestKit.open(desk.workspace())));
            ui.run(() -> kit.navigator().go(new Place.AllComplaints()));
            Scene scene = ui.show(window::root);
            ui.run(() -> window.start(scene));
            ui.picture(scene, "complaints" + suffix);
            ui.run(() -> kit.navigator().go(new Place.OneComplaint(draft.id())));
            ui.picture(scene, "complaint-draft" + suffix);
            Place filed = new Place.OneComplaint(answer.id());
            ui.run(() -> kit.navigator().go(filed));
            ui.picture(scene, "complaint-filed" + suffix);
            ui.run(() -> kit.navigator().go(new Place.CaseBundle(desk.file().id())));
            ui.run(() -> ui.find("#folder", TextField.class)
                    .setText(folder.resolve("Bundles").toString()));
            ui.run(() -> ui.find("#export", Button.class).fire());
            Path picture = ui.picture(scene, "bundle-export" + suffix);
            assertTrue(Files.exists(picture));
            ui.run(window::close);
        }
        ui.run(() -> ui.theme().show(Look.usual().withAppearance(Appearance.LIGHT)));
    }
}
