package org.takedowndesk.bundle;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.bundle.Finding.Code;
import org.takedowndesk.bundle.Finding.Severity;

/// A check while it goes on: what the document claims to be, and what was found so far.
final class Inspection {

    /// A hostile file must not fill the memory with findings.
    private static final int MOST_FINDINGS = 10_000;

    private final List<Finding> findings = new ArrayList<>();
    private final IdentityHashMap<COSDictionary, Integer> pageNumbers = new IdentityHashMap<>();
    private final List<String> bookmarksWithoutPage = new ArrayList<>();
    private final Set<String> fonts = new HashSet<>();
    private @Nullable Manifest manifest;
    private int links;
    private int bookmarks;
    private int attachments;

    void begin(PDDocument document, CheckedAttachments files) {
        int number = 0;
        for (PDPage page : document.getPages()) {
            pageNumbers.put(page.getCOSObject(), ++number);
        }
        manifest = files.manifest().orElse(null);
        attachments = files.count();
        if (manifest == null) {
            warning(Code.NOT_OURS, 0);
        } else if (manifest.pages() != number) {
            error(Code.PAGE_COUNT_DIFFERS, 0, Integer.toString(manifest.pages()), Integer.toString(number));
        }
    }

    Optional<Manifest> manifest() {
        return Optional.ofNullable(manifest);
    }

    boolean isVolume() {
        return manifest != null && manifest.volume() != null;
    }

    /// Pages of earlier volumes, which the printed numbers count too.
    int pagesBefore() {
        return manifest == null ? 0 : manifest.pagesBefore();
    }

    /// What is printed as the number of all pages.
    int printedPages() {
        return manifest == null ? pages() : manifest.allPages();
    }

    int pages() {
        return pageNumbers.size();
    }

    /// The number of a page of the document; 0 if it is none of them.
    int numberOf(@Nullable COSDictionary page) {
        return page == null ? 0 : pageNumbers.getOrDefault(page, 0);
    }

    void error(Code code, int page, String... values) {
        add(Severity.ERROR, code, page, values);
    }

    void warning(Code code, int page, String... values) {
        add(Severity.WARNING, code, page, values);
    }

    private void add(Severity severity, Code code, int page, String... values) {
        if (findings.size() < MOST_FINDINGS) {
            findings.add(new Finding(severity, code, List.of(values), page));
        }
    }

    void countLink() {
        links++;
    }

    void countBookmark() {
        bookmarks++;
    }

    /// Notes a bookmark that does not say on which page it leads.
    void bookmarkWithoutPage(String title) {
        if (bookmarksWithoutPage.size() < MOST_FINDINGS) {
            bookmarksWithoutPage.add(title);
        }
    }

    List<String> bookmarksWithoutPage() {
        return List.copyOf(bookmarksWithoutPage);
    }

    int links() {
        return links;
    }

    int bookmarks() {
        return bookmarks;
    }

    int attachments() {
        return attachments;
    }

    /// Whether a font is seen for the first time.
    boolean isNewFont(String name) {
        return fonts.add(name);
    }

    CheckReport report() {
        List<Finding> all = new ArrayList<>(findings);
        if (all.isEmpty()) {
            all.add(new Finding(Severity.OK, Code.ALL_AGREES, List.of(Integer.toString(pages())), 0));
        }
        return new CheckReport(all, manifest != null, pages(), links, bookmarks, attachments, fonts.size());
    }
}
