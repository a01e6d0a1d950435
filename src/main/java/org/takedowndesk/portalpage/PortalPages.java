package org.takedowndesk.portalpage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.bundle.BundleResult;
import org.takedowndesk.bundle.Fact;
import org.takedowndesk.bundle.OnePage;
import org.takedowndesk.bundle.OnePageWriter;
import org.takedowndesk.bundle.SheetPicture;
import org.takedowndesk.bundleprofile.BundleProfile;
import org.takedowndesk.bundleprofile.BundleProfiles;
import org.takedowndesk.comparison.Comparisons;
import org.takedowndesk.complaint.Complaint;
import org.takedowndesk.complaint.ComplaintListing;
import org.takedowndesk.evidence.Custody;
import org.takedowndesk.evidence.CustodyAct;
import org.takedowndesk.evidence.EvidenceItem;
import org.takedowndesk.evidence.EvidenceItems;
import org.takedowndesk.holder.Holders;
import org.takedowndesk.ipr.Right;
import org.takedowndesk.ipr.Rights;
import org.takedowndesk.listing.Listing;
import org.takedowndesk.listing.Listings;
import org.takedowndesk.listing.Seller;
import org.takedowndesk.listing.Sellers;
import org.takedowndesk.marketplace.Reason;
import org.takedowndesk.marketplace.RulePacks;
import org.takedowndesk.media.DisplayName;
import org.takedowndesk.text.Show;
import org.takedowndesk.text.Texts;
import org.takedowndesk.vault.Vault;
import org.takedowndesk.work.Failures;
import org.takedowndesk.work.Leftovers;
import org.takedowndesk.work.Progress;

/// Writes a page for each listing of a complaint, small enough for the portal's slot. It names the right, its owner
/// and the seller, and nobody at the firm: no contact, no author, no name of who captured what.
public final class PortalPages {

    private static final String PROFILE = "PORTAL";

    /// The hidden folder in which pages are made.
    private static final String PART = "pages";

    private static final int MOST_PICTURES = 2;
    private static final int LONGEST_WORDS = 700;
    private static final int LONGEST_VALUE = 160;
    private static final int LONGEST_LINK = 320;

    private final Sources sources;
    private final BundleProfiles profiles = new BundleProfiles();
    private final Clock clock;
    private final ZoneId zone;

    /// Where pages read.
    public record Sources(
            RulePacks packs,
            Holders holders,
            Rights rights,
            Listings listings,
            Sellers sellers,
            EvidenceItems evidence,
            Comparisons comparisons,
            Custody custody,
            Vault vault) {}

    public PortalPages(Sources sources, Clock clock, ZoneId zone) {
        this.sources = sources;
        this.clock = clock;
        this.zone = zone;
    }

    /// The most bytes a page may have: what the site's form takes or what uploads to portals take, whichever is less.
    public long usualMost(Complaint complaint) {
        long profile = profiles.find(PROFILE)
                .flatMap(BundleProfile::mostBytes)
                .orElseThrow(() -> new IllegalStateException("the program lacks its profile " + PROFILE));
        return sources.packs()
                .site(complaint.site())
                .map(site -> sources.packs().limits(site).attachmentBytes().value())
                .map(site -> Math.min(site, profile))
                .orElse(profile);
    }

    /// Writes the pages, all of them or none, and enters each in the custody log of what it shows.
    ///
    /// @param mostBytes a page may have; null for the portal's own limit
    /// @param folder made if need be; a file that is there already is never written over
    /// @throws org.takedowndesk.work.ProblemException LIMIT_EXCEEDED if a page cannot be made so small and still be
    ///     read, FILE_UNREADABLE, NOT_ALLOWED, CANNOT_WRITE, DISK_FULL
    /// @throws org.takedowndesk.work.CancelledException if the user asked to stop; then nothing is left
    public List<ListingPage> write(
            Complaint complaint, Locale language, @Nullable Long mostBytes, Path folder, Progress progress) {
        List<ListingPage> pages = make(complaint, language, mostBytes, folder, progress);
        enter(pages);
        return pages;
    }

    /// As [#write(Complaint, Locale, Long, Path, Progress)], but for the custody log.
    public List<ListingPage> make(
            Complaint complaint, Locale language, @Nullable Long mostBytes, Path folder, Progress progress) {
        try {
            Files.createDirectories(folder);
            clear(folder);
            Path part = Files.createDirectory(folder.resolve(Leftovers.name(PART)));
            try {
                long most = mostBytes == null ? usualMost(complaint) : mostBytes;
                return moved(made(complaint, language, most, part, progress), folder);
            } finally {
                Leftovers.delete(part);
            }
        } catch (IOException e) {
            throw Failures.writing(folder, e);
        }
    }

    /// Enters pages in the custody log of what they show.
    public void enter(List<ListingPage> pages) {
        for (ListingPage page : pages) {
            sources.custody()
                    .note(
                            page.shown(),
                            CustodyAct.REPORTED,
                            String.valueOf(page.file().getFileName()));
        }
    }

    /// Another program may be writing pages into the same folder; what is a day old was left by one that was killed.
    private void clear(Path folder) throws IOException {
        Instant dayAgo = clock.instant().minus(Duration.ofDays(1));
        for (Path left : Leftovers.in(folder, PART)) {
            if (Files.getLastModifiedTime(left).toInstant().isBefore(dayAgo)) {
                Leftovers.delete(left);
            }
        }
    }

    private List<ListingPage> made(Complaint complaint, Locale language, long most, Path folder, Progress progress) {
        PagePictures pictures = new PagePictures(
                sources.evidence().of(complaint.caseId()), sources.comparisons().of(complaint.caseId()));
        PageNames names = new PageNames();
        List<ListingPage> made = new ArrayList<>();
        for (ComplaintListing each : complaint.listings()) {
            progress.stopIfCancelled();
            progress.at(made.size(), complaint.listings().size());
            Listing listing = sources.listings().get(each.listing());
            progress.note(listing.canonical());
            List<EvidenceItem> found = pictures.of(complaint, listing.id());
            List<EvidenceItem> shown = found.subList(0, Math.min(MOST_PICTURES, found.size()));
            Path target = folder.resolve(names.of(listing));
            BundleResult result = new OnePageWriter()
                    .write(page(complaint, listing, found, shown, language), most, target, progress.quiet());
            made.add(new ListingPage(
                    listing.number(),
                    listing.key(),
                    target,
                    shown.stream().map(EvidenceItem::id).toList(),
                    found.size() - shown.size(),
                    result.size(),
                    result.sha256()));
        }
        return made;
    }

    private OnePage page(
            Complaint complaint, Listing listing, List<EvidenceItem> found, List<EvidenceItem> shown, Locale language) {
        Show show = new Show(new Texts(language), zone);
        Texts texts = show.texts();
        String site = sources.packs()
                .site(listing.site())
                .map(each -> each.name(language))
                .orElse(listing.site());
        String words = DisplayName.visibleLines(complaint.explanation().strip());
        String shortened = words.length() <= LONGEST_WORDS
                ? words
                : words.substring(0, words.offsetByCodePoints(0, words.codePointCount(0, LONGEST_WORDS))) + "…";
        int left = found.size() - shown.size();
        return new OnePage(
                (site + " " + listing.key()).strip(),
                listing.facts().title().isBlank() ? "" : value(listing.facts().title()),
                complaint.reference(),
                texts.locale(),
                clock.instant().truncatedTo(ChronoUnit.SECONDS),
                facts(complaint, listing, site, texts),
                left == 0 ? shortened : (shortened + "\n" + texts.get("portalpage.more", left)).strip(),
                shown.stream()
                        .map(item -> new SheetPicture(
                                item.key() + " " + texts.name(item.kind()),
                                sources.vault().path(item.file().hash()),
                                item.file().hash().hex(),
                                show.exactTime(item.capturedAt().at())))
                        .toList());
    }

    private List<Fact> facts(Complaint complaint, Listing listing, String site, Texts texts) {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of(texts.get("portalpage.site"), site));
        add(facts, texts.get("portalpage.listing"), value(listing.key()));
        facts.add(Fact.code(texts.get("portalpage.link"), DisplayName.of(listing.canonical(), LONGEST_LINK)));
        seller(listing).ifPresent(name -> add(facts, texts.get("portalpage.seller"), value(name)));
        Optional.ofNullable(complaint.right()).flatMap(sources.rights()::find).ifPresent(right -> {
            add(
                    facts,
                    texts.get("portalpage.right"),
                    value(Stream.of(texts.name(right.type()), right.title(), right.number())
                            .filter(part -> !part.isBlank())
                            .reduce((one, other) -> one + " · " + other)
                            .orElse("")));
            add(facts, texts.get("portalpage.holder"), value(owner(right)));
        });
        sources.packs()
                .reason(complaint.reason())
                .map(Reason::name)
                .ifPresent(reason -> add(facts, texts.get("portalpage.reason"), reason.in(texts.locale())));
        return facts;
    }

    private Optional<String> seller(Listing listing) {
        return Optional.ofNullable(listing.facts().seller())
                .flatMap(sources.sellers()::find)
                .map(Seller::name);
    }

    private String owner(Right right) {
        return right.registrant().isBlank()
                ? sources.holders().get(right.holder()).name()
                : right.registrant();
    }

    private static String value(String text) {
        return text.isEmpty() ? "" : DisplayName.of(text, LONGEST_VALUE);
    }

    private static void add(List<Fact> facts, String label, String value) {
        if (!value.isBlank()) {
            facts.add(Fact.of(label, value));
        }
    }

    /// All of them or none.
    private static List<ListingPage> moved(List<ListingPage> made, Path folder) throws IOException {
        List<ListingPage> pages = new ArrayList<>();
        try {
            for (ListingPage page : made) {
                Path target = free(folder, String.valueOf(page.file().getFileName()));
                Files.move(page.file(), target, StandardCopyOption.ATOMIC_MOVE);
                pages.add(page.movedTo(target));
            }
            return pages;
        } catch (IOException e) {
            for (ListingPage page : pages) {
                Files.deleteIfExists(page.file());
            }
            throw e;
        }
    }

    private static Path free(Path folder, String name) {
        String stem = name.substring(0, name.length() - ".pdf".length());
        Path target = folder.resolve(name);
        for (int i = 2; Files.exists(target); i++) {
            target = folder.resolve(stem + " (" + i + ").pdf");
        }
        return target;
    }
}
