package org.takedowndesk.ui.shell;

import javafx.css.PseudoClass;

/// The states of the window that the style sheet knows.
final class Looks {

    static final PseudoClass COLLAPSED = PseudoClass.getPseudoClass("collapsed");

    static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    static final PseudoClass BRIGHT = PseudoClass.getPseudoClass("bright");

    private Looks() {}
}
