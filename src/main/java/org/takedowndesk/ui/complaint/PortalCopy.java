package org.takedowndesk.ui.complaint;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;
import org.takedowndesk.complaint.Complaint;
import org.takedowndesk.complaint.PortalForm;
import org.takedowndesk.ipr.Right;
import org.takedowndesk.listing.Listing;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.Form;
import org.takedowndesk.ui.part.CopyButton;
import org.takedowndesk.ui.part.FormField;

/// The fields of the portal's form in its order, each with a button that copies it.
final class PortalCopy implements Form<Boolean> {

    private static final int MANY_LINES = 6;

    private final ScrollPane view;
    private final VBox fields = new VBox();

    PortalCopy(Texts texts, List<PortalForm.Entry> entries) {
        fields.getStyleClass().addAll("form-fields", "portal-copy");
        for (PortalForm.Entry entry : entries) {
            String name = texts.name(entry.field());
            boolean longText = entry.field() == PortalForm.Field.LINKS || entry.field() == PortalForm.Field.EXPLANATION;
            TextInputControl text = longText ? area(entry.value()) : new TextField(entry.value());
            text.setEditable(false);
            text.setId("portal" + entry.field());
            FormField field = new FormField(name, text);
            field.addBeside(new CopyButton(texts.get("complaint.copy.field", name), entry::value));
            if (entry.field() == PortalForm.Field.LINKS) {
                field.setHint(texts.get(
                        "complaint.copy.links", (int) entry.value().lines().count()));
            }
            fields.getChildren().add(field);
        }
        view = new ScrollPane(fields);
        view.setFitToWidth(true);
        view.getStyleClass().addAll("screen-scroll", "portal-copy-scroll");
    }

    /// What goes into the portal's form for a complaint as it is now.
    static PortalCopy of(Matter now, PortalForm form, Texts texts) {
        Complaint complaint = now.complaint();
        List<Listing> links = complaint.listings().stream()
                .map(each -> Objects.requireNonNull(now.listings().get(each.listing())))
                .toList();
        Optional<Right> right = now.rights().stream()
                .filter(each -> each.id().equals(complaint.right()))
                .findFirst();
        return new PortalCopy(texts, form.fields(complaint, now.holder(), right, links, texts.locale(), texts::name));
    }

    private static TextArea area(String value) {
        TextArea area = new TextArea(value);
        area.setWrapText(true);
        area.setPrefRowCount(Math.clamp(value.lines().count() + 1, 2, MANY_LINES));
        return area;
    }

    @Override
    public Parent view() {
        return view;
    }

    @Override
    public Node firstField() {
        return fields.getChildren().isEmpty() ? view : fields.lookup(".text-input");
    }

    @Override
    public Optional<Boolean> result() {
        return Optional.of(true);
    }
}
