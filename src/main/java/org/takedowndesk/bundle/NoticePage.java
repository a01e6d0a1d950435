package org.takedowndesk.bundle;

import java.util.List;

/// The page that stands for an exhibit which cannot be shown: what it is, why, and where its original is.
final class NoticePage {

    private final Draft draft;

    NoticePage(Draft draft) {
        this.draft = draft;
    }

    Draft.Placed set(Exhibit exhibit, long size, NotShown why) {
        Flow flow = new Flow(draft, exhibit.label());
        ExhibitHead.set(flow, exhibit, size);
        Blocks blocks = new Blocks(flow);
        blocks.heading(draft.texts().get("bundle.notice.heading"));
        blocks.note(draft.texts().get(why.reason().key(), why.detail()), Ink.WARNING);
        if (why.reason() != BundleRemark.Reason.UNREADABLE) {
            blocks.paragraph(draft.texts()
                    .get(
                            draft.edition().attaches() ? "bundle.notice.attached" : "bundle.notice.elsewhere",
                            Attachments.name(exhibit)));
        }
        flow.end();
        return new Draft.Placed(flow.firstLeaf(), flow.pages(), List.of());
    }
}
