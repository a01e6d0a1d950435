package org.takedowndesk.ui.ipr;

import java.util.List;
import org.takedowndesk.text.Territories;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.Dialogs;
import org.takedowndesk.ui.Fxml;
import org.takedowndesk.ui.Navigator;
import org.takedowndesk.ui.Tasks;
import org.takedowndesk.ui.part.KeptFiles;

/// What the screens of rights are made with.
public record RightDesk(
        Texts texts,
        Fxml fxml,
        Tasks tasks,
        Dialogs dialogs,
        Navigator navigator,
        KeptFiles files,
        RightStores stores) {

    /// Countries, and the codes beside them that the rule packs know.
    Territories territories() {
        List<Territories.Territory> groups = stores.packs().territoryGroups().stream()
                .map(group -> new Territories.Territory(group.id(), group.name().in(texts.locale())))
                .toList();
        return Territories.countries(texts.locale()).with(groups);
    }
}
