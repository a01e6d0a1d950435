package org.takedowndesk.ui.shell;

import org.takedowndesk.app.Services;
import org.takedowndesk.purchase.PurchaseId;
import org.takedowndesk.text.Show;
import org.takedowndesk.ui.Screen;
import org.takedowndesk.ui.part.CaseTab;
import org.takedowndesk.ui.part.Thumbnails;
import org.takedowndesk.ui.purchase.OnePurchaseController;
import org.takedowndesk.ui.purchase.PurchaseListController;
import org.takedowndesk.ui.purchase.PurchaseStores;
import org.takedowndesk.ui.purchase.PurchaseTools;

/// Makes the screens of test purchases.
final class PurchaseScreens {

    private final Services services;
    private final PurchaseTools tools;
    private final PurchaseStores stores;

    PurchaseScreens(Kit kit, Services services, Thumbnails thumbnails) {
        this.services = services;
        tools = new PurchaseTools(
                new Show(kit.texts(), services.zone()),
                kit.fxml(),
                kit.tasks(),
                kit.dialogs(),
                kit.navigator(),
                kit.preferences(),
                thumbnails);
        stores = new PurchaseStores(
                services.database(),
                services.purchases(),
                services.purchaseCheck(),
                services.purchaseReports(),
                services.cases(),
                services.listings(),
                services.evidence());
    }

    Screen one(PurchaseId id) {
        return new OnePurchaseController(tools, stores, id);
    }

    /// The tab of a case.
    CaseTab.Source tab() {
        return new CaseTab.Source(
                services.purchases()::count, caseId -> new PurchaseListController(tools, stores, caseId));
    }
}
