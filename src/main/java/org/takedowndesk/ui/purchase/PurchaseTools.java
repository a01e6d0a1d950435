package org.takedowndesk.ui.purchase;

import org.takedowndesk.purchase.TestPurchase;
import org.takedowndesk.text.Show;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.Dialogs;
import org.takedowndesk.ui.Fxml;
import org.takedowndesk.ui.Navigator;
import org.takedowndesk.ui.Preferences;
import org.takedowndesk.ui.Tasks;
import org.takedowndesk.ui.part.Thumbnails;

/// What the screens of test purchases are made with.
public record PurchaseTools(
        Show show,
        Fxml fxml,
        Tasks tasks,
        Dialogs dialogs,
        Navigator navigator,
        Preferences preferences,
        Thumbnails thumbnails) {

    Texts texts() {
        return show.texts();
    }

    /// Removes a purchase that was entered by mistake, if the user means it.
    void throwAway(PurchaseStores stores, TestPurchase purchase, Runnable then) {
        if (dialogs.confirm(
                "purchase.throwAway", "purchase.throwAway.text", "purchase.throwAway.act", purchase.key())) {
            tasks.write(
                    "purchase.task.remove",
                    progress -> {
                        stores.purchases().remove(purchase.id());
                        return purchase;
                    },
                    removed -> then.run());
        }
    }
}
