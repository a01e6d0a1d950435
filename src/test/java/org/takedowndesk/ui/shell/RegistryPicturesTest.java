package org.takedowndesk.ui.shell;

import javafx.scene.control.ScrollPane;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.takedowndesk.app.SampleWorkspace;
import org.takedowndesk.app.Services;
import org.takedowndesk.casefile.CaseFile;
import org.takedowndesk.ipr.Right;
import org.takedowndesk.marketplace.IprType;
import org.takedowndesk.ui.Place;
import org.takedowndesk.ui.Ui;
import org.takedowndesk.ui.UiTest;

/// Writes a picture of each screen of holders, rights and sellers to `target/screens/`, with the sample in them.
@UiTest
@ExtendWith(SampleCase.class)
class RegistryPicturesTest {

    @ParameterizedTest
    @EnumSource
    void everyScreenIsDrawn(Variant variant, Ui ui, SampleWorkspace.Made sample) {
        Services services = sample.services();
        CaseFile main = sample.sample().main();
        try (Pictures pictures = new Pictures(ui, variant)) {
            pictures.open(CaseScreenshotsTest.FOLDER, services, new Place.AllHolders());
            pictures.take("holders");
            pictures.take(new Place.OneHolder(main.holder()), "holder");
            foot(ui, pictures, "holder-foot");
            pictures.take(new Place.AllRights(), "rights");
            pictures.take(
                    new Place.OneRight(right(services, main, IprType.TRADEMARK).id()), "right");
            foot(ui, pictures, "right-foot");
            pictures.take(
                    new Place.OneRight(
                            right(services, main, IprType.DESIGN_PATENT).id()),
                    "right-design");
            pictures.take(new Place.AllSellers(), "sellers");
            pictures.take(
                    new Place.OneSeller(
                            services.sellers().all().getFirst().seller().id()),
                    "seller");
        }
    }

    private static Right right(Services services, CaseFile file, IprType type) {
        return services.rights().of(file.holder()).stream()
                .filter(right -> right.type() == type)
                .findFirst()
                .orElseThrow();
    }

    private static void foot(Ui ui, Pictures pictures, String name) {
        ui.run(() -> ui.find("#scroll", ScrollPane.class).setVvalue(0.62));
        pictures.take(name);
    }
}
