package org.takedowndesk.ui.shell;

import org.takedowndesk.app.Services;
import org.takedowndesk.text.Show;
import org.takedowndesk.ui.Screen;
import org.takedowndesk.ui.custody.BinController;
import org.takedowndesk.ui.custody.CaseCustodyController;
import org.takedowndesk.ui.custody.CustodyStores;
import org.takedowndesk.ui.custody.CustodyTools;
import org.takedowndesk.ui.part.BinMoves;
import org.takedowndesk.ui.part.CaseTab;

/// Makes the screens of custody.
final class CustodyScreens {

    private final CustodyTools tools;
    private final CustodyStores stores;

    CustodyScreens(Kit kit, Services services) {
        tools = new CustodyTools(
                new Show(kit.texts(), services.zone()),
                kit.fxml(),
                kit.tasks(),
                kit.dialogs(),
                kit.navigator(),
                kit.preferences(),
                kit.memory(),
                bin(kit, services));
        stores = new CustodyStores(
                services.evidence(),
                services.custody(),
                services.custodyPapers(),
                services.certificates(),
                services.bin(),
                services.holds(),
                services.cases());
    }

    /// What moves evidence into the bin and out of it, on these screens and on those of evidence.
    static BinMoves bin(Kit kit, Services services) {
        return new BinMoves(
                new Show(kit.texts(), services.zone()),
                kit.tasks(),
                kit.dialogs(),
                kit.preferences(),
                services.bin(),
                services.holds());
    }

    Screen bin() {
        return new BinController(tools, stores);
    }

    /// The custody tab of a case.
    CaseTab.Source tab() {
        return new CaseTab.Source(caseId -> -1, caseId -> new CaseCustodyController(tools, stores, caseId));
    }
}
