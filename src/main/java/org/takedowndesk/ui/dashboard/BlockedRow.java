package org.takedowndesk.ui.dashboard;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.takedowndesk.casefile.CaseFile;
import org.takedowndesk.complaint.Complaint;
import org.takedowndesk.complaint.Complaints;
import org.takedowndesk.complaint.LintFinding;
import org.takedowndesk.complaint.LintWords;
import org.takedowndesk.dashboard.Dashboard;
import org.takedowndesk.db.Subject;
import org.takedowndesk.holder.Holders;
import org.takedowndesk.ipr.RightId;
import org.takedowndesk.ipr.Rights;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.CaseSection;
import org.takedowndesk.ui.Place;
import org.takedowndesk.ui.part.StatusDot;
import org.takedowndesk.ui.part.Tone;

/// A draft that cannot be filed: what is wrong with it, and beside each fault the button that leads to where it is
/// mended.
final class BlockedRow extends HBox {

    private final TodayTools tools;
    private final Complaint complaint;
    private final CaseFile file;

    BlockedRow(TodayTools tools, TodayStores stores, Dashboard.Blocked blocked, CaseFile file) {
        this.tools = tools;
        this.complaint = blocked.complaint();
        this.file = file;
        Texts texts = tools.texts();
        getStyleClass().add("today-row");
        setId("blocked" + complaint.id().value());
        Hyperlink reference = new Hyperlink(complaint.reference());
        reference.setOnAction(event -> openComplaint());
        StatusDot count =
                new StatusDot(texts.get("today.blocked.count", blocked.errors().size()), Tone.BAD);
        VBox which = new VBox(reference, count);
        which.getStyleClass().add("today-when");
        Label about = new Label(
                texts.get("today.blocked.about", file.title(), stores.siteName(complaint.site(), texts.locale())));
        about.getStyleClass().add("quiet");
        VBox text = new VBox(about);
        text.getStyleClass().add("today-faults");
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        faults(blocked.errors()).forEach((cure, faults) -> text.getChildren().add(fault(cure, faults)));
        getChildren().addAll(which, text);
    }

    private static Map<Cure, List<LintFinding>> faults(List<LintFinding> errors) {
        Map<Cure, List<LintFinding>> faults = new EnumMap<>(Cure.class);
        errors.forEach(error -> faults.computeIfAbsent(Cure.of(error.code()), cure -> new ArrayList<>())
                .add(error));
        return faults;
    }

    private HBox fault(Cure cure, List<LintFinding> faults) {
        LintWords words = new LintWords(tools.show());
        VBox sentences = new VBox();
        for (LintFinding fault : faults) {
            Label sentence = new Label(words.sentence(fault));
            sentence.setWrapText(true);
            sentences.getChildren().add(sentence);
        }
        sentences.setMinWidth(0);
        HBox.setHgrow(sentences, Priority.ALWAYS);
        Button mend = new Button(tools.texts().name(cure));
        mend.setId("cure" + cure + complaint.id().value());
        mend.getStyleClass().add("small");
        mend.setMinWidth(Region.USE_PREF_SIZE);
        mend.setOnAction(event -> go(cure));
        HBox line = new HBox(sentences, mend);
        line.getStyleClass().add("today-fault");
        return line;
    }

    private void go(Cure cure) {
        RightId right = complaint.right();
        switch (cure) {
            case COMPLAINT -> openComplaint();
            case EVIDENCE -> tools.navigator().go(new Place.OneCase(file.id(), CaseSection.EVIDENCE));
            case HOLDER ->
                tools.go(new Subject(Holders.KIND.name(), file.holder().value()));
            case RIGHT -> {
                if (right != null) {
                    tools.go(new Subject(Rights.KIND.name(), right.value()));
                }
            }
        }
    }

    private void openComplaint() {
        tools.go(new Subject(Complaints.KIND.name(), complaint.id().value()));
    }
}
