package org.takedowndesk.bundle;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.takedowndesk.bundle.BundleRemark.Reason;
import org.takedowndesk.work.Progress;

/// Sets the pages of exhibits: each kind of file has its presenter, and whatever fails becomes a notice page, so that
/// one bad file never spoils the rest.
final class ExhibitPages {

    private final Draft draft;
    private final Attachments attachments;
    private final Map<FileKind, Presenter> presenters;

    ExhibitPages(Draft draft, Attachments attachments) {
        this.draft = draft;
        this.attachments = attachments;
        PicturePages pictures = new PicturePages(draft);
        this.presenters = Map.of(
                FileKind.JPEG, pictures,
                FileKind.PNG, pictures,
                FileKind.GIF, pictures,
                FileKind.BMP, pictures,
                FileKind.TIFF, pictures,
                FileKind.WEBP, pictures,
                FileKind.PDF, new PdfPages(draft),
                FileKind.TEXT, new TextPages(draft));
    }

    void set(Exhibit exhibit, Progress progress) {
        int before = draft.leaves().size();
        int remarksBefore = draft.remarks().size();
        Draft.Placed placed;
        long size = size(exhibit);
        Tag section = draft.part();
        draft.enter(new Tag(Tag.SECTION));
        try {
            placed = show(exhibit, size, progress.quiet());
        } catch (NotShown e) {
            draft.leaves().subList(before, draft.leaves().size()).clear();
            draft.remarks().subList(remarksBefore, draft.remarks().size()).clear();
            draft.remarks().add(new BundleRemark(exhibit.label(), e.reason(), e.detail()));
            draft.enter(new Tag(Tag.SECTION));
            placed = new NoticePage(draft).set(exhibit, size, e);
        }
        if (draft.plan().coverSheets()) {
            placed = new CoverSheet(draft).before(before, placed, exhibit, size, section);
        }
        section.add(draft.part());
        draft.enter(section);
        draft.placed().put(exhibit.label(), placed);
        if (size >= 0) {
            attachments.add(exhibit, size);
        }
    }

    /// The size of the original; -1 if it cannot be read.
    static long size(Exhibit exhibit) {
        try {
            return Files.isReadable(exhibit.file()) && Files.isRegularFile(exhibit.file())
                    ? Files.size(exhibit.file())
                    : -1;
        } catch (IOException e) {
            return -1;
        }
    }

    /// What third-party decoders throw at damaged files is any runtime exception, and for a file that unpacks to
    /// gigabytes it is an out-of-memory error of one large request, after which the rest goes on.
    private Draft.Placed show(Exhibit exhibit, long size, Progress progress) throws NotShown {
        if (size < 0) {
            throw new NotShown(Reason.UNREADABLE, "");
        }
        try {
            FileKind kind = FileKind.of(exhibit.file());
            if (kind == FileKind.EMPTY) {
                throw new NotShown(Reason.EMPTY, "");
            }
            if (disagrees(exhibit, kind)) {
                throw new NotShown(Reason.FALSE_TYPE, exhibit.fileType());
            }
            if (kind == FileKind.TEXT || kind == FileKind.UNKNOWN) {
                Reading reading = draft.readings()
                        .of(exhibit, draft.texts(), progress)
                        .filter(read -> !read.isEmpty())
                        .orElse(null);
                if (reading != null) {
                    return new ReadingPages(draft).set(exhibit, size, reading);
                }
            }
            Presenter presenter = presenters.get(kind);
            if (presenter == null) {
                throw new NotShown(Reason.NOT_SHOWABLE, exhibit.fileType());
            }
            return presenter.show(exhibit, kind, size);
        } catch (EOFException e) {
            throw new NotShown(Reason.DAMAGED, exhibit.fileType());
        } catch (IOException e) {
            throw new NotShown(Reason.DAMAGED, exhibit.fileType());
        } catch (org.takedowndesk.work.CancelledException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            throw new NotShown(Reason.DAMAGED, exhibit.fileType());
        } catch (OutOfMemoryError e) {
            throw new NotShown(Reason.NOT_ENOUGH_MEMORY, "");
        }
    }

    /// Whether the record says picture or PDF and the content is something else altogether.
    private static boolean disagrees(Exhibit exhibit, FileKind kind) {
        boolean claimsPicture = exhibit.fileType().startsWith("image/");
        boolean claimsPdf = exhibit.fileType().equals("application/pdf");
        boolean plain = kind == FileKind.TEXT || kind == FileKind.UNKNOWN;
        return plain && (claimsPicture || claimsPdf) && !exhibit.fileType().equals("image/svg+xml");
    }

    /// Shows exhibits of some kinds.
    interface Presenter {

        /// Adds the exhibit's pages to the draft.
        ///
        /// @throws NotShown if it cannot be shown; pages added so far are then taken back
        Draft.Placed show(Exhibit exhibit, FileKind kind, long size) throws IOException, NotShown;
    }

    /// What is printed with every exhibit: its caption, then what the program knows of the file.
    static List<Fact> facts(Draft draft, Exhibit exhibit, long size) {
        List<Fact> facts = new java.util.ArrayList<>(exhibit.caption());
        facts.add(Fact.code(draft.texts().get("bundle.fact.sha256"), exhibit.sha256()));
        String name = Legible.line(exhibit.originalName());
        facts.add(Fact.of(
                draft.texts().get("bundle.fact.file"),
                size < 0
                        ? draft.texts().get("bundle.fact.fileOnly", name, exhibit.fileType())
                        : draft.texts().get("bundle.fact.fileAndSize", name, exhibit.fileType(), size)));
        return facts;
    }
}
