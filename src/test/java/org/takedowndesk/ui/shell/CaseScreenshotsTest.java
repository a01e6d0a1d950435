package org.takedowndesk.ui.shell;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.takedowndesk.TestWorkspace;
import org.takedowndesk.app.SampleWorkspace;
import org.takedowndesk.app.Services;
import org.takedowndesk.casefile.CaseId;
import org.takedowndesk.listing.ListingId;
import org.takedowndesk.settings.Appearance;
import org.takedowndesk.settings.Look;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.CaseSection;
import org.takedowndesk.ui.Place;
import org.takedowndesk.ui.Ui;
import org.takedowndesk.ui.UiTest;
import org.takedowndesk.work.Progress;

/// Writes a picture of each screen of cases, listings and the day to `target/screens/`, with the sample in them.
@UiTest
class CaseScreenshotsTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private static final String PASTED = """
            微信群里看到的：https://item.taobao.com/item.htm?spm=a21n57&id=712345678901，还有这家店 https://shop112233445.taobao.com/
            https://m.tb.cn/h.5abcXYZ?tk=abc 这个打不开
            https://detail.tmall.com/item.htm?id=656308694001 again https://item.taobao.com/item.htm?id=712345678901
            https://www.aliexpress.com/item/1005005968714360.html https://www.aliexpress.us/item/3256805782399608.html
            https://taobao.com.example.net/item.htm?id=5
            """;

    @TempDir
    private static Path folder;

    private static Services sample;
    private static CaseId main;

    @BeforeAll
    static void makeTheSample() {
        SampleWorkspace.Made made = new SampleWorkspace(
                        Clock.fixed(TestWorkspace.MONDAY, ZoneOffset.UTC), BERLIN, () -> "Lin Yue")
                .make(folder.resolve("sample"), () -> {}, Progress.none());
        sample = made.services();
        main = made.sample().main().id();
    }

    @AfterAll
    static void closeTheSample() {
        sample.close();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            LIGHT, en, 100
            DARK,  en, 100
            LIGHT, zh, 100
            DARK,  zh, 100
            LIGHT, en, 200
            """)
    void everyScreenIsDrawn(Appearance appearance, String language, int scale, Ui ui, @TempDir Path fresh) {
        ui.run(() -> ui.theme().show(Look.usual().withAppearance(appearance).withFontScale(scale)));
        String suffix = "-" + appearance.name().toLowerCase(Locale.ROOT) + "-" + language
                + (scale == Look.USUAL_FONT ? "" : "-" + scale);
        Kit kit = TestKit.speaking(new Texts(Locale.of(language)));
        List<Path> pictures = new ArrayList<>();
        try (TestWorkspace empty = new TestWorkspace(fresh.resolve("w"))) {
            OpenWorkspace nothing = new Opened(empty.folder(), empty.services());
            pictures.add(picture(ui, kit, nothing, new Place.Today(), "today-empty" + suffix));
            pictures.add(picture(ui, kit, nothing, new Place.AllCases(), "cases-empty" + suffix));
        }
        OpenWorkspace full = new Opened(folder.resolve("sample"), sample);
        ListingId first = sample.listings().of(main).getFirst().id();
        pictures.add(picture(ui, kit, full, new Place.Today(), "today" + suffix));
        pictures.add(picture(ui, kit, full, new Place.AllCases(), "cases" + suffix));
        pictures.add(picture(ui, kit, full, new Place.AllListings(), "listings" + suffix));
        pictures.add(picture(ui, kit, full, new Place.OneListing(first), "listing" + suffix));
        for (CaseSection section : List.of(CaseSection.OVERVIEW, CaseSection.LISTINGS, CaseSection.NOTES)) {
            String name = "case-" + section.name().toLowerCase(Locale.ROOT) + suffix;
            pictures.add(picture(ui, kit, full, new Place.OneCase(main, section), name));
        }
        pictures.add(picture(ui, kit, full, new Place.OneCase(main, CaseSection.LISTINGS), "paste" + suffix, () -> {
            ui.press(KeyCode.SHORTCUT, KeyCode.V);
            ui.run(() -> ui.find("#links", TextInputControl.class).setText(PASTED));
        }));
        ui.run(() -> ui.theme().show(Look.usual().withAppearance(Appearance.LIGHT)));
        pictures.forEach(picture -> assertTrue(Files.exists(picture), picture::toString));
    }

    private static Path picture(Ui ui, Kit kit, OpenWorkspace workspace, Place place, String name) {
        return picture(ui, kit, workspace, place, name, () -> {});
    }

    private static Path picture(Ui ui, Kit kit, OpenWorkspace workspace, Place place, String name, Runnable action) {
        ui.run(() -> kit.navigator().go(place));
        MainWindow window = ui.call(() -> TestWindow.of(kit, workspace));
        Scene scene = ui.show(window::root);
        ui.run(() -> window.start(scene));
        action.run();
        Path picture = ui.picture(scene, name);
        ui.run(window::close);
        return picture;
    }

    private record Opened(Path folder, Services services) implements OpenWorkspace {

        @Override
        public void onChange(Runnable listener) {
            services.database().onChange(entry -> listener.run());
        }

        @Override
        public void close() {
            services.close();
        }
    }
}
