package org.takedowndesk.ui.ipr;

import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.holder.RightsHolder;
import org.takedowndesk.text.Texts;

/// Shows rights holders by their names in combo boxes.
final class HolderNames extends StringConverter<RightsHolder> {

    private final Texts texts;

    HolderNames(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String toString(@Nullable RightsHolder holder) {
        if (holder == null) {
            return "";
        }
        return holder.name().isBlank() ? texts.get("rights.holder.unnamed") : holder.name();
    }

    @Override
    public @Nullable RightsHolder fromString(String name) {
        return null; // such combo boxes are not typed in
    }
}
