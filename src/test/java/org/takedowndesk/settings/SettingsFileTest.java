package org.takedowndesk.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsFileTest {

    @TempDir
    private Path folder;

    @Test
    void whatWasSavedIsReadAgain() {
        Settings settings = Settings.usual()
                .withUserName("王芳")
                .withLook(new Look(Language.CHINESE, Appearance.DARK, 150))
                .withRecent(Recent.none()
                        .withWorkspace("/w")
                        .withPlace("/w", "SettingsPlace")
                        .withDraft("/w", "pasted/listings", "https://item.taobao.com/item.htm?id=1001\n"))
                .withLayout(Layout.usual()
                        .withWindow(new WindowBounds(10, 20, 1200, 800, true))
                        .withTable(
                                "listings",
                                new TableSettings(
                                        List.of(new TableSettings.Column("site", 120, true)),
                                        List.of(new TableSettings.Sort("site", true)))));
        file().write(settings);
        assertEquals(new SettingsFile.Opened(settings, Optional.empty()), file().read());
    }

    @Test
    void aNewUserHasTheUsualSettings() {
        assertEquals(new SettingsFile.Opened(Settings.usual(), Optional.empty()), file().read());
    }

    @Test
    void aBrokenFileIsSetAside() throws IOException {
        Files.writeString(file().path(), "{\"userName\": \"Ana");
        Path aside = folder.resolve("settings.json.broken");
        assertEquals(new SettingsFile.Opened(Settings.usual(), Optional.of(aside)), file().read());
        assertEquals("{\"userName\": \"Ana", Files.readString(aside));
    }

    @Test
    void whatAnotherVersionWroteStays() throws IOException {
        Files.writeString(file().path(), "{\"userName\": \"Ana\", \"laterFeature\": {\"on\": true}}");
        file().write(file().read().settings().withUserName("Bo"));
        assertTrue(Files.readString(file().path()).contains("laterFeature"));
        assertEquals("Bo", file().read().settings().userName());
    }

    @Test
    void draftThatWasTakenInLeavesNothing() {
        Recent typed = Recent.none().withDraft("/w", "pasted/listings", "x");
        assertEquals("x", typed.draft("/w", "pasted/listings"));
        assertEquals("", typed.draft("/other", "pasted/listings"));
        assertEquals(Recent.none(), typed.withDraft("/w", "pasted/listings", ""));
        assertEquals(Recent.none(), typed.withoutWorkspace("/w"));
    }

    @Test
    void aFontScaleOutsideTheLimitsIsMended() throws IOException {
        Files.writeString(file().path(), "{\"look\": {\"fontScale\": 900}}");
        assertEquals(200, file().read().settings().look().fontScale());
    }

    @Test
    void nothingElseIsLeftInTheFolder() throws IOException {
        file().write(Settings.usual());
        try (var files = Files.list(folder)) {
            assertEquals(List.of(file().path()), files.toList());
        }
    }

    private SettingsFile file() {
        return new SettingsFile(folder.resolve("settings.json"));
    }
}
