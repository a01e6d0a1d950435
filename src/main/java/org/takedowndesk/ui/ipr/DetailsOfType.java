package org.takedowndesk.ui.ipr;

import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.ipr.RightDetails;
import org.takedowndesk.ipr.RightNeeds;
import org.takedowndesk.marketplace.IprType;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.Fxml;
import org.takedowndesk.ui.part.FormSection;

/// The fields that only rights of one type have. Another type has others; what both have is kept.
final class DetailsOfType {

    private final Texts texts;
    private final Fxml fxml;
    private final ReadOnlyIntegerWrapper changes = new ReadOnlyIntegerWrapper();
    private @Nullable DetailsForm form;
    private @Nullable IprType type;

    DetailsOfType(Texts texts, Fxml fxml) {
        this.texts = texts;
        this.fxml = fxml;
    }

    /// Counts the changes by the user.
    ReadOnlyIntegerProperty changes() {
        return changes.getReadOnlyProperty();
    }

    void changed() {
        changes.set(changes.get() + 1);
    }

    boolean isOf(IprType other) {
        return type == other;
    }

    /// @param section where the fields stand, under the type's name
    void show(RightDetails value, FormSection section) {
        DetailsForm shown = form;
        if (shown == null || type != value.type()) {
            type = value.type();
            shown = formOf(value.type());
            form = shown;
            section.setText(texts.name(value.type()));
            section.getFields().setAll(shown.view());
        }
        shown.show(value);
    }

    private DetailsForm formOf(IprType wanted) {
        return switch (wanted) {
            case TRADEMARK -> new TrademarkDetailsController(texts, fxml, this::changed);
            case COPYRIGHT -> new CopyrightDetailsController(texts, fxml, this::changed);
            case INVENTION_PATENT, UTILITY_MODEL, DESIGN_PATENT ->
                new PatentDetailsController(texts, fxml, this::changed);
        };
    }

    /// What the fields hold; empty while something in them is wrong, after saying so beside the field.
    Optional<RightDetails> read() {
        return Optional.ofNullable(form).filter(DetailsForm::passes).map(DetailsForm::read);
    }

    Optional<Node> control(RightNeeds.Field field) {
        return Optional.ofNullable(form).flatMap(shown -> shown.control(field));
    }
}
