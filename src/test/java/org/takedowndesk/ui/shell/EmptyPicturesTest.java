package org.takedowndesk.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.takedowndesk.TestWorkspace;
import org.takedowndesk.app.Services;
import org.takedowndesk.casefile.CaseFile;
import org.takedowndesk.holder.HolderKind;
import org.takedowndesk.holder.RightsHolder;
import org.takedowndesk.ui.CaseSection;
import org.takedowndesk.ui.Place;
import org.takedowndesk.ui.Ui;
import org.takedowndesk.ui.UiTest;

/// Writes a picture of each list with nothing in it to `target/screens/`: it must say what goes there.
@UiTest
class EmptyPicturesTest {

    @ParameterizedTest
    @EnumSource(names = {"LIGHT_EN", "DARK_ZH", "LIGHT_EN_200"})
    void everyListIsDrawnEmpty(Variant variant, Ui ui, @TempDir Path folder) {
        try (Pictures pictures = new Pictures(ui, variant);
                TestWorkspace workspace = new TestWorkspace(folder.resolve("w"))) {
            Services services = workspace.services();
            pictures.open(CaseScreenshotsTest.FOLDER, services, new Place.Today());
            pictures.take("today-empty");
            pictures.take(new Place.AllCases(), "cases-empty");
            pictures.take(new Place.AllListings(), "listings-empty");
            pictures.take(new Place.AllEvidence(), "evidence-empty");
            pictures.take(new Place.AllComplaints(), "complaints-empty");
            pictures.take(new Place.AllHolders(), "holders-empty");
            pictures.take(new Place.AllRights(), "rights-empty");
            pictures.take(new Place.AllSellers(), "sellers-empty");
            RightsHolder holder = services.holders().add(HolderKind.ORGANISATION, "Nordlicht Optik GmbH");
            CaseFile file = services.cases().open("Copied lamps", holder.id(), List.of());
            for (CaseSection section : CaseSection.values()) {
                pictures.take(
                        new Place.OneCase(file.id(), section),
                        "case-" + section.name().toLowerCase(Locale.ROOT) + "-empty");
            }
            pictures.closeWindow();
        }
    }
}
