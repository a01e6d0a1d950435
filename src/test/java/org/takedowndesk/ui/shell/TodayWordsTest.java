package org.takedowndesk.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.takedowndesk.complaint.Complaint;
import org.takedowndesk.complaint.ComplaintDesk;
import org.takedowndesk.complaint.ListingState;
import org.takedowndesk.listing.ListingId;
import org.takedowndesk.ui.Place;
import org.takedowndesk.ui.Ui;
import org.takedowndesk.ui.UiTest;

/// What is overdue, and by how much, is what a user must never have to guess.
@UiTest
class TodayWordsTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(names = {"LIGHT_EN", "LIGHT_ZH", "WIDE_EN", "LIGHT_EN_200"})
    void howLongSomethingIsOverdueIsReadToTheEnd(Variant variant, Ui ui) {
        try (ComplaintDesk desk = new ComplaintDesk(folder)) {
            appealed(desk);
            // The appeal came on Monday 2026-11-23: the answer was due at the end of Thursday the 26th in Beijing.
            desk.workspace().pass(Duration.ofDays(120));
            try (Pictures pictures = new Pictures(ui, variant)) {
                pictures.open(CaseScreenshotsTest.FOLDER, desk.services(), new Place.Today());
                pictures.take("today-overdue");
                String overdue = variant == Variant.LIGHT_ZH ? "已逾期 116 天" : "overdue by 116 days";
                assertTrue(said(ui).contains(overdue), () -> said(ui).toString());
                assertEquals(
                        List.of(),
                        ui.call(() -> dates(ui).stream()
                                .flatMap(when -> CutWords.in(when).stream())
                                .toList()));
            }
        }
    }

    private static void appealed(ComplaintDesk desk) {
        Complaint complaint = desk.sound();
        Instant now = desk.workspace().now();
        List<ListingId> listings =
                complaint.listings().stream().map(each -> each.listing()).toList();
        desk.services().complaints().file(complaint.id(), "TB-1", now.minus(Duration.ofDays(10)));
        desk.services()
                .complaints()
                .record(complaint.id(), listings, ListingState.AWAITING_SELLER, now.minus(Duration.ofDays(4)), "");
        desk.services().complaints().record(complaint.id(), listings, ListingState.AWAITING_US, now, "");
    }

    private static List<Parent> dates(Ui ui) {
        return ui.robot().lookup(".today-when").queryAllAs(Parent.class).stream()
                .toList();
    }

    private static List<String> said(Ui ui) {
        return ui.call(() -> dates(ui).stream()
                .flatMap(when -> when.getChildrenUnmodifiable().stream())
                .<Node>map(node -> node)
                .filter(Label.class::isInstance)
                .map(node -> ((Label) node).getText())
                .toList());
    }
}
