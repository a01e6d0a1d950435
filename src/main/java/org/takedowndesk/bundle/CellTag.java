package org.takedowndesk.bundle;

/// Gives a cell its place in a row of the document's structure.
final class CellTag {

    private CellTag() {}

    /// The part that the cell's text is of: the cell, or the link in it.
    static Tag of(Cell cell, Tag row) {
        Tag tag = row.add(Tag.CELL);
        return cell.exhibit().isPresent() ? tag.add(Tag.LINK) : tag;
    }
}
