package org.takedowndesk.bundle;

/// What stands at the head of an exhibit that is set in a flow: label, title, and what is known of it.
final class ExhibitHead {

    private ExhibitHead() {}

    static void set(Flow flow, Exhibit exhibit, long size) {
        Wrap wrap = flow.draft().wrap();
        String label = Legible.line(exhibit.label());
        flow.tag(Tag.HEADING_3);
        flow.line(label, Fonts.Face.STRONG, Sheet.HEADING_SIZE, 16, Ink.ACCENT);
        for (String line : wrap.lines(Legible.line(exhibit.title()), Fonts.Face.STRONG, 14, flow.measure(), 6)) {
            flow.line(line, Fonts.Face.STRONG, 14, 20, Ink.TEXT);
        }
        flow.down(4);
        flow.canvas().rule(flow.left(), flow.y(), flow.right(), 0.8f, Ink.ACCENT);
        flow.down(12);
        new Blocks(flow).facts(ExhibitPages.facts(flow.draft(), exhibit, size));
    }
}
