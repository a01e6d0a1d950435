package org.takedowndesk.ui;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The pictures on buttons and beside words; one pack, coloured by the style sheet.
public enum Icon {
    ADD(Feather.PLUS),
    ALERT(Feather.ALERT_TRIANGLE),
    ARCHIVE(Feather.ARCHIVE),
    ARROW(Feather.ARROW_UP_RIGHT),
    BACK(Feather.ARROW_LEFT),
    BOX(Feather.SQUARE),
    BUNDLE(Feather.BOOK_OPEN),
    CALENDAR(Feather.CALENDAR),
    CANCEL(Feather.X),
    CAPTURE(Feather.CROP),
    CASES(Feather.BRIEFCASE),
    CHECK(Feather.CHECK),
    COLLAPSE(Feather.CHEVRONS_LEFT),
    COMMAND(Feather.COMMAND),
    COMPARISON(Feather.COLUMNS),
    COMPLAINTS(Feather.SEND),
    COPY(Feather.COPY),
    DELETE(Feather.TRASH_2),
    DOWN(Feather.CHEVRON_DOWN),
    EDIT(Feather.EDIT_2),
    EVIDENCE(Feather.IMAGE),
    EXPAND(Feather.CHEVRONS_RIGHT),
    EXPORT(Feather.DOWNLOAD),
    FILE(Feather.FILE_TEXT),
    FILTER(Feather.FILTER),
    FOLDER(Feather.FOLDER),
    FORWARD(Feather.ARROW_RIGHT),
    GALLERY(Feather.GRID),
    HELP(Feather.HELP_CIRCLE),
    HIGHLIGHT(Feather.EDIT_3),
    HOLDERS(Feather.USERS),
    IMPORT(Feather.UPLOAD),
    INFO(Feather.INFO),
    LINK(Feather.LINK),
    LIST(Feather.LIST),
    LISTINGS(Feather.SHOPPING_BAG),
    LOCK(Feather.LOCK),
    NEXT(Feather.CHEVRON_RIGHT),
    NOTE(Feather.MESSAGE_SQUARE),
    NUMBER(Feather.HASH),
    OPEN(Feather.CORNER_DOWN_RIGHT),
    PASTE(Feather.CLIPBOARD),
    POINTER(Feather.MOUSE_POINTER),
    PREVIOUS(Feather.CHEVRON_LEFT),
    REDACT(Feather.EYE_OFF),
    REDO(Feather.CORNER_UP_RIGHT),
    REFRESH(Feather.REFRESH_CW),
    RIGHTS(Feather.AWARD),
    ROTATE(Feather.ROTATE_CW),
    SEARCH(Feather.SEARCH),
    SELLERS(Feather.HOME),
    SETTINGS(Feather.SETTINGS),
    TEXT(Feather.TYPE),
    TIME(Feather.CLOCK),
    TODAY(Feather.SUN),
    UNDO(Feather.CORNER_UP_LEFT),
    UP(Feather.CHEVRON_UP),
    USER(Feather.USER),
    VERIFIED(Feather.SHIELD),
    VIEW(Feather.EYE),
    ZOOM_IN(Feather.ZOOM_IN),
    ZOOM_OUT(Feather.ZOOM_OUT);

    private final Feather glyph;

    Icon(Feather glyph) {
        this.glyph = glyph;
    }

    /// A new picture, as large as the text around it.
    public FontIcon node() {
        return new FontIcon(glyph);
    }

    /// What FXML writes as `iconLiteral`.
    public String literal() {
        return glyph.getDescription();
    }
}
