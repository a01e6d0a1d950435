package org.takedowndesk.workcopy;

/// How a parent becomes a picture: as it is, upright and on white where it is transparent, or a page of it.
///
/// @param page counted from 1; 0 where the parent is a picture
/// @param dpi how finely the page is drawn; 0 where the parent is a picture
public record Source(int page, int dpi) {

    public static final int USUAL_DPI = 200;
    public static final int MAX_DPI = 600;

    public static final Source PICTURE = new Source(0, 0);

    public Source {
        RecipeFaultException.check(
                page == 0 ? dpi == 0 : page > 0 && dpi >= 36 && dpi <= MAX_DPI, RecipeFault.OUT_OF_RANGE);
    }

    /// A page, counted from 1, as finely as it is usually read.
    public static Source page(int page) {
        return new Source(page, USUAL_DPI);
    }

    public boolean ofPage() {
        return page > 0;
    }
}
