package org.takedowndesk.ui.ipr;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.takedowndesk.ipr.RightDetails;
import org.takedowndesk.ipr.RightNeeds;

/// The fields that only rights of one type have.
interface DetailsForm {

    Parent view();

    void show(RightDetails details);

    /// What the fields hold; only asked after [#passes].
    RightDetails read();

    /// Whether all fields can be saved; says beside each what is wrong.
    boolean passes();

    /// The control in which something that is still missing is filled in, if it is one of these.
    Optional<Node> control(RightNeeds.Field field);
}
