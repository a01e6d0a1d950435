package org.takedowndesk.ui.ipr;

import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.holder.HolderId;
import org.takedowndesk.holder.RightsHolder;
import org.takedowndesk.marketplace.IprType;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.EnumNames;
import org.takedowndesk.ui.Form;
import org.takedowndesk.ui.Fxml;

/// Asks whose right is added, and of what type.
public final class NewRightController implements Form<NewRight> {

    private final Texts texts;
    private final Parent view;

    @FXML
    private ComboBox<RightsHolder> holder;

    @FXML
    private ComboBox<IprType> type;

    public NewRightController(Texts texts, Fxml fxml) {
        this.texts = texts;
        this.view = fxml.load(this);
    }

    /// @param first the one to propose, or null for the first
    public void offer(List<RightsHolder> holders, @Nullable HolderId first) {
        holder.getItems()
                .setAll(holders.stream().filter(known -> !known.archived()).toList());
        holder.getSelectionModel().selectFirst();
        holder.getItems().stream()
                .filter(known -> known.id().equals(first))
                .findFirst()
                .ifPresent(holder::setValue);
    }

    @Override
    public Parent view() {
        return view;
    }

    @Override
    public Node firstField() {
        return holder;
    }

    @Override
    public Optional<NewRight> result() {
        RightsHolder chosen = holder.getValue();
        return chosen == null ? Optional.empty() : Optional.of(new NewRight(chosen.id(), type.getValue()));
    }

    @FXML
    private void initialize() {
        holder.setConverter(new HolderNames(texts));
        type.getItems().setAll(IprType.values());
        type.setConverter(EnumNames.of(IprType.class, texts));
        type.getSelectionModel().selectFirst();
    }
}
