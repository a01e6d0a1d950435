package org.takedowndesk.ui.shell;

import javafx.css.PseudoClass;

/// The states of the window that the style sheet knows.
final class Looks {

    static final PseudoClass COLLAPSED = PseudoClass.getPseudoClass("collapsed");

    private Looks() {}
}
