package org.takedowndesk.ui.shell;

import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.takedowndesk.app.SampleWorkspace;
import org.takedowndesk.app.Services;
import org.takedowndesk.casefile.CaseId;
import org.takedowndesk.ui.CaseSection;
import org.takedowndesk.ui.Place;
import org.takedowndesk.ui.Ui;
import org.takedowndesk.ui.UiTest;

/// Writes a picture of each screen of cases, listings and the day to `target/screens/`, with the sample in them.
@UiTest
@ExtendWith(SampleCase.class)
class CaseScreenshotsTest {

    /// What the status line calls the workspace.
    static final Path FOLDER = Path.of("/home/ana/Documents/Takedown Desk/Sample case");

    private static final String PASTED = """
            微信群里看到的：https://item.taobao.com/item.htm?spm=a21n57&id=712345678901，还有这家店 https://shop112233445.taobao.com/
            https://m.tb.cn/h.5abcXYZ?tk=abc 这个打不开
            https://detail.tmall.com/item.htm?id=656308694001 again https://item.taobao.com/item.htm?id=712345678901
            https://www.aliexpress.com/item/1005005968714360.html https://www.aliexpress.us/item/3256805782399608.html
            https://taobao.com.example.net/item.htm?id=5
            """;

    @ParameterizedTest
    @EnumSource
    void everyScreenIsDrawn(Variant variant, Ui ui, SampleWorkspace.Made sample) {
        Services services = sample.services();
        CaseId main = sample.sample().main().id();
        try (Pictures pictures = new Pictures(ui, variant)) {
            pictures.open(FOLDER, services, new Place.Today());
            pictures.take("today");
            pictures.take(new Place.AllCases(), "cases");
            pictures.take(new Place.AllListings(), "listings");
            pictures.take(
                    new Place.OneListing(services.listings().of(main).getFirst().id()), "listing");
            for (CaseSection section : CaseSection.values()) {
                pictures.take(
                        new Place.OneCase(main, section),
                        "case-" + section.name().toLowerCase(Locale.ROOT));
            }
            pictures.take(
                    new Place.OnePurchase(
                            services.purchases().of(main).getFirst().id()),
                    "purchase");
            pictures.open(FOLDER, services, new Place.OneCase(main, CaseSection.LISTINGS));
            ui.press(KeyCode.SHORTCUT, KeyCode.V);
            ui.run(() -> ui.find("#links", TextInputControl.class).setText(PASTED));
            pictures.take("paste");
        }
    }
}
