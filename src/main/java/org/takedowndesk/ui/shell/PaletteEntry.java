package org.takedowndesk.ui.shell;

import org.takedowndesk.ui.Icon;

/// One line of the palette: a command, a place or a thing that was found.
///
/// @param detail what stands at its right: the shortcut, or what kind of thing it is
record PaletteEntry(Icon icon, String title, String detail, Runnable action) {}
