package org.takedowndesk.ui.shell;

import java.nio.file.Path;
import javafx.scene.control.Button;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.takedowndesk.app.SampleWorkspace;
import org.takedowndesk.app.Services;
import org.takedowndesk.casefile.CaseId;
import org.takedowndesk.complaint.Complaint;
import org.takedowndesk.ui.Place;
import org.takedowndesk.ui.ScriptedDialogs;
import org.takedowndesk.ui.Ui;
import org.takedowndesk.ui.UiTest;

/// Writes a picture of each screen of complaints and bundles to `target/screens/`, with the sample in them.
@UiTest
@ExtendWith(SampleCase.class)
class ComplaintPicturesTest {

    @ParameterizedTest
    @EnumSource
    void everyScreenIsDrawn(Variant variant, Ui ui, SampleWorkspace.Made sample) {
        Services services = sample.services();
        CaseId main = sample.sample().main().id();
        Complaint filed = sample.sample().answerOwed();
        try (Pictures pictures = new Pictures(ui, variant)) {
            pictures.open(CaseScreenshotsTest.FOLDER, services, new Place.AllComplaints());
            pictures.take("complaints");
            pictures.take(new Place.OneComplaint(draft(services, main).id()), "complaint-draft");
            pictures.take(new Place.OneComplaint(filed.id()), "complaint-filed");
            pictures.take(new Place.CaseBundle(main), "bundle-plan");
            pictures.take(new Place.ArrangeBundle(main), "bundle-arrange");
            pictures.take(new Place.ComplaintBundle(filed.id()), "bundle-of-complaint");
            pictures.take(new Place.CheckBundle(), "bundle-check-empty");
            Path bundle = Path.of(services.bundles().of(main).getFirst().file());
            ((ScriptedDialogs) pictures.kit().dialogs()).thenChoose(bundle);
            ui.run(() -> ui.find("#choose", Button.class).fire());
            pictures.take("bundle-check");
        }
    }

    static Complaint draft(Services services, CaseId caseId) {
        return services.complaints().of(caseId).stream()
                .filter(complaint -> !complaint.filed())
                .findFirst()
                .orElseThrow();
    }
}
