package org.takedowndesk.ui.purchase;

import java.util.Map;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.takedowndesk.purchase.Need;
import org.takedowndesk.purchase.TestPurchase;

/// A section of the form of a test purchase.
interface PurchaseSection {

    Parent view();

    /// Fills the fields.
    void show(PurchaseSheet sheet, TestPurchase purchase);

    /// The purchase with what the section's fields hold.
    TestPurchase read(TestPurchase purchase);

    /// Whether all fields can be saved; says beside each what is wrong.
    boolean passes();

    /// The fields in which needs of this section are met, the first empty one where there are two.
    Map<Need, Node> fields();
}
