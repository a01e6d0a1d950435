package org.takedowndesk.ui.complaint;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.casefile.CaseFile;
import org.takedowndesk.marketplace.Site;
import org.takedowndesk.marketplace.TargetKind;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.EnumNames;
import org.takedowndesk.ui.Form;
import org.takedowndesk.ui.part.FormField;

/// Asks for the case, the site and what the complaint is aimed at.
final class NewComplaintForm implements Form<NewComplaintForm.Answer> {

    record Answer(CaseFile file, Site site, TargetKind target) {}

    private final ComboBox<NewComplaint.Choice> file = new ComboBox<>();
    private final ComboBox<Site> site = new ComboBox<>();
    private final ComboBox<TargetKind> target = new ComboBox<>();
    private final VBox view = new VBox();

    NewComplaintForm(Texts texts, List<NewComplaint.Choice> choices) {
        Locale locale = texts.locale();
        file.setId("newCase");
        site.setId("newSite");
        target.setId("newTarget");
        file.setConverter(
                named(choice -> choice.file().reference() + "  " + choice.file().title()));
        site.setConverter(named(each -> each.name(locale)));
        target.setConverter(EnumNames.of(TargetKind.class, texts));
        file.valueProperty().subscribe(choice -> {
            if (choice != null) {
                site.getItems().setAll(choice.sites());
                site.getSelectionModel().selectFirst();
            }
        });
        file.getItems().setAll(choices);
        file.getSelectionModel().selectFirst();
        target.getItems().setAll(TargetKind.values());
        target.setValue(TargetKind.LISTING);
        view.getStyleClass().add("form-fields");
        if (choices.size() > 1) {
            view.getChildren().add(new FormField(texts.get("complaint.case"), file));
        }
        FormField siteField = new FormField(texts.get("Field.SITE"), site);
        siteField.setHint(texts.get("complaint.new.hint"));
        view.getChildren().addAll(siteField, new FormField(texts.get("Field.TARGET"), target));
    }

    @Override
    public Parent view() {
        return view;
    }

    @Override
    public Node firstField() {
        return site;
    }

    @Override
    public Optional<Answer> result() {
        return Optional.of(new Answer(file.getValue().file(), site.getValue(), target.getValue()));
    }

    /// Shows the items of a box that cannot be typed into.
    static <T> StringConverter<T> named(Function<T, String> name) {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable T value) {
                return value == null ? "" : name.apply(value);
            }

            @Override
            public @Nullable T fromString(String text) {
                return null;
            }
        };
    }
}
