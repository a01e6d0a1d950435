package org.takedowndesk.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.takedowndesk.arrangement.Arrangements;
import org.takedowndesk.bin.Bin;
import org.takedowndesk.bin.Holds;
import org.takedowndesk.bin.Reliances;
import org.takedowndesk.bundleprofile.OwnProfiles;
import org.takedowndesk.casebundle.BundlePlanner;
import org.takedowndesk.casebundle.BundleStores;
import org.takedowndesk.casebundle.Bundles;
import org.takedowndesk.casebundle.CustodyPapers;
import org.takedowndesk.casebundle.ExhibitLists;
import org.takedowndesk.casefile.CaseFiles;
import org.takedowndesk.caselist.CaseLists;
import org.takedowndesk.certificate.Certificates;
import org.takedowndesk.certificate.Proposals;
import org.takedowndesk.certificate.Statements;
import org.takedowndesk.certificate.Templates;
import org.takedowndesk.comparison.Comparisons;
import org.takedowndesk.complaint.ComplaintCheck;
import org.takedowndesk.complaint.ComplaintClocks;
import org.takedowndesk.complaint.Complaints;
import org.takedowndesk.complaint.PortalForm;
import org.takedowndesk.complaintexport.ComplaintExports;
import org.takedowndesk.complaintexport.ExportSources;
import org.takedowndesk.dashboard.Dashboard;
import org.takedowndesk.db.Database;
import org.takedowndesk.db.Kind;
import org.takedowndesk.db.Workspace;
import org.takedowndesk.deadline.DeadlineRules;
import org.takedowndesk.evidence.Custody;
import org.takedowndesk.evidence.EvidenceCheck;
import org.takedowndesk.evidence.EvidenceItems;
import org.takedowndesk.evidence.FileReaders;
import org.takedowndesk.evidence.Intake;
import org.takedowndesk.evidencelist.EvidenceList;
import org.takedowndesk.evidencepackage.EvidencePackages;
import org.takedowndesk.evidencepackage.PackageStores;
import org.takedowndesk.format.FormatLimits;
import org.takedowndesk.format.FormatReader;
import org.takedowndesk.gallery.EvidenceSearch;
import org.takedowndesk.gallery.FileCache;
import org.takedowndesk.gallery.FileTexts;
import org.takedowndesk.gallery.SmallPictures;
import org.takedowndesk.holder.Holders;
import org.takedowndesk.ipr.Rights;
import org.takedowndesk.ipr.TermRules;
import org.takedowndesk.listing.Listings;
import org.takedowndesk.listing.Sellers;
import org.takedowndesk.marketplace.LinkReader;
import org.takedowndesk.marketplace.RulePacks;
import org.takedowndesk.media.Limits;
import org.takedowndesk.media.MediaReader;
import org.takedowndesk.media.PdfText;
import org.takedowndesk.media.Pictures;
import org.takedowndesk.media.SheetLetters;
import org.takedowndesk.portalpage.PortalPages;
import org.takedowndesk.purchase.PurchaseCheck;
import org.takedowndesk.purchase.PurchaseReports;
import org.takedowndesk.purchase.TestPurchases;
import org.takedowndesk.signedhead.SignedHeads;
import org.takedowndesk.timestamp.Timestamps;
import org.takedowndesk.vault.Vault;
import org.takedowndesk.work.Progress;
import org.takedowndesk.workcopy.Renderer;
import org.takedowndesk.workcopy.WorkingCopies;

/// Everything that works on an open workspace, built in the order in which one part needs another.
///
/// Only the two doors of the program, the desktop's shell and the command line, know it; every other class gets by
/// constructor
/// what it needs and no more.
public final class Services implements AutoCloseable {

    /// All sorts of records a workspace holds.
    public static final List<Kind<?>> KINDS = List.of(
            Holders.KIND,
            Rights.KIND,
            CaseFiles.KIND,
            Listings.KIND,
            Sellers.KIND,
            EvidenceItems.KIND,
            Custody.KIND,
            Comparisons.KIND,
            Complaints.KIND,
            Bundles.KIND,
            Bundles.SOURCE_KIND,
            Arrangements.KIND,
            OwnProfiles.KIND,
            SignedHeads.KEYS,
            SignedHeads.KIND,
            Timestamps.KIND,
            Timestamps.ANCHORS,
            EvidencePackages.KIND,
            Holds.KIND,
            Statements.KIND,
            TestPurchases.KIND);

    private static final Logger log = LoggerFactory.getLogger(Services.class);

    private final AtomicBoolean closed = new AtomicBoolean();
    private final Clock clock;
    private final ZoneId zone;
    private final Workspace workspace;
    private final Database database;
    private final Vault vault;
    private final MediaReader media;
    private final FormatReader formats;
    private final Pictures pictures;
    private final SmallPictures smallPictures;
    private final EvidenceSearch search;
    private final RulePacks packs;
    private final LinkReader linkReader;
    private final Holders holders;
    private final TermRules terms;
    private final Rights rights;
    private final CaseFiles cases;
    private final Listings listings;
    private final Sellers sellers;
    private final EvidenceItems evidence;
    private final Custody custody;
    private final Intake intake;
    private final EvidenceCheck evidenceCheck;
    private final WorkingCopies workingCopies;
    private final Comparisons comparisons;
    private final Complaints complaints;
    private final ComplaintCheck complaintCheck;
    private final ComplaintClocks complaintClocks;
    private final PortalForm portalForm;
    private final Dashboard dashboard;
    private final Bundles bundles;
    private final ExhibitLists exhibitLists;
    private final CaseLists caseLists;
    private final PortalPages portalPages;
    private final ComplaintExports complaintExports;
    private final SignedHeads signedHeads;
    private final Timestamps timestamps;
    private final EvidencePackages packages;
    private final CustodyPapers custodyPapers;
    private final Holds holds;
    private final Bin bin;
    private final Statements statements;
    private final Arrangements arrangements;
    private final OwnProfiles bundleProfiles;
    private final Certificates certificates;
    private final TestPurchases purchases;
    private final PurchaseCheck purchaseCheck;
    private final PurchaseReports purchaseReports;
    private @Nullable SheetLetters letters;

    /// Opens a workspace, rebuilding its database where the last end was not a clean one.
    ///
    /// @param surroundings the clock, the user's name, and what every use of the database must pass
    /// @param zone the user's
    /// @throws org.takedowndesk.work.ProblemException NO_WORKSPACE, WORKSPACE_NEWER, WORKSPACE_IN_USE,
    ///     WORKSPACE_DAMAGED,
    ///     CANNOT_WRITE, DISK_FULL
    public Services(Path folder, Database.Surroundings surroundings, ZoneId zone, Progress progress) {
        this.clock = surroundings.clock();
        this.zone = zone;
        this.workspace = Workspace.at(folder);
        this.packs = new RulePacks();
        this.linkReader = new LinkReader(packs);
        this.database = new Database(workspace, KINDS, surroundings, progress);
        this.vault = new Vault(workspace.evidence());
        this.signedHeads = new SignedHeads(database, workspace, clock);
        this.media = new MediaReader(Limits.standard());
        this.formats = new FormatReader(FormatLimits.standard());
        this.pictures = new Pictures(Limits.standard());
        FileCache cache = new FileCache(workspace.cache(), FileCache.USUAL_BYTES);
        this.smallPictures = new SmallPictures(vault, pictures, cache);
        this.search = new EvidenceSearch(
                new FileTexts(vault, formats, new PdfText(Limits.standard()), cache),
                Runtime.getRuntime().maxMemory() / 8);
        this.holders = new Holders(database);
        this.terms = new TermRules();
        this.rights = new Rights(database);
        this.cases = new CaseFiles(database, clock);
        this.listings = new Listings(database, linkReader);
        this.sellers = new Sellers(database);
        this.evidence = new EvidenceItems(database);
        this.custody = new Custody(database);
        this.timestamps = new Timestamps(database, vault, evidence, clock);
        this.intake = new Intake(database, vault, new FileReaders(media, formats), clock, zone, surroundings.who());
        this.packages = new EvidencePackages(
                new PackageStores(database, workspace, vault, cases, evidence, signedHeads, timestamps), intake, clock);
        this.evidenceCheck = new EvidenceCheck(evidence, custody, vault);
        this.workingCopies = new WorkingCopies(
                evidence, custody, intake, vault, pictures, new Renderer(Limits.standard(), this::letters));
        this.comparisons = new Comparisons(database, evidence, workingCopies);
        this.complaints = new Complaints(database, packs, clock);
        this.complaintCheck = new ComplaintCheck(
                packs, terms, new ComplaintCheck.Stores(complaints, cases, holders, rights, listings, evidence));
        this.complaintClocks = new ComplaintClocks(packs, new DeadlineRules(packs));
        this.portalForm = new PortalForm(packs);
        this.dashboard = new Dashboard(complaints, complaintClocks, complaintCheck);
        this.statements =
                new Statements(database, new Proposals(), item -> timestamps.provenSince(Custody.subject(item.id())));
        this.arrangements = new Arrangements(database);
        this.bundleProfiles = new OwnProfiles(database);
        BundleStores stores = new BundleStores(
                database,
                vault,
                media,
                formats,
                packs,
                terms,
                complaintClocks,
                holders,
                rights,
                cases,
                listings,
                sellers,
                evidence,
                custody,
                statements,
                comparisons,
                complaints,
                arrangements);
        this.bundles = new Bundles(stores, new BundlePlanner(stores, zone), clock, surroundings.who());
        EvidenceList evidenceList = new EvidenceList(evidence, statements, listings, complaints, rights, packs);
        this.exhibitLists = new ExhibitLists(stores, bundles, zone);
        this.caseLists = new CaseLists(
                new CaseLists.Sources(cases, evidence, custody, evidenceList, exhibitLists),
                new CaseLists.Surroundings(clock, zone, surroundings.who()));
        this.portalPages = new PortalPages(
                new PortalPages.Sources(
                        packs, holders, rights, listings, sellers, evidence, comparisons, custody, vault),
                clock,
                zone);
        this.complaintExports = new ComplaintExports(
                new ExportSources(
                        complaints,
                        cases,
                        holders,
                        rights,
                        listings,
                        sellers,
                        evidence,
                        statements,
                        comparisons,
                        packs,
                        portalForm,
                        portalPages,
                        bundles),
                workspace.id().toString(),
                clock,
                zone);
        this.custodyPapers = new CustodyPapers(database, custody, clock, zone, surroundings.who());
        this.purchases = new TestPurchases(database);
        this.purchaseCheck = new PurchaseCheck(purchases, evidence);
        this.purchaseReports = new PurchaseReports(
                new PurchaseReports.Stores(cases, holders, listings, evidence, custody, vault),
                clock,
                zone,
                surroundings.who());
        this.certificates = new Certificates(
                database,
                cases,
                holders,
                new Certificates.EvidenceRoom(custody, evidenceCheck, statements),
                new Templates(),
                new Certificates.Surroundings(clock, zone, surroundings.who()));
        this.holds = new Holds(database, clock, surroundings.who());
        this.bin = new Bin(
                database,
                evidence,
                holds,
                new Reliances(evidence, custody, comparisons, complaints, purchases),
                vault,
                new Bin.Surroundings(clock, zone, surroundings.who(), hash -> {
                    cache.forget(hash);
                    search.forget(hash);
                }));
    }

    /// Opens a workspace for the user of this machine's clock and zone.
    public static Services open(Path folder, Supplier<String> who, Runnable startOfUse, Progress progress) {
        return new Services(
                folder,
                new Database.Surroundings(Clock.systemUTC(), who, startOfUse),
                ZoneId.systemDefault(),
                progress);
    }

    private synchronized SheetLetters letters() {
        if (letters == null) {
            letters = SheetLetters.load();
        }
        return letters;
    }

    public Clock clock() {
        return clock;
    }

    public ZoneId zone() {
        return zone;
    }

    public Workspace workspace() {
        return workspace;
    }

    public Database database() {
        return database;
    }

    public Vault vault() {
        return vault;
    }

    public FormatReader formats() {
        return formats;
    }

    public MediaReader media() {
        return media;
    }

    public Pictures pictures() {
        return pictures;
    }

    public SmallPictures smallPictures() {
        return smallPictures;
    }

    public EvidenceSearch search() {
        return search;
    }

    public RulePacks packs() {
        return packs;
    }

    public LinkReader linkReader() {
        return linkReader;
    }

    public Holders holders() {
        return holders;
    }

    public TermRules terms() {
        return terms;
    }

    public Rights rights() {
        return rights;
    }

    public CaseFiles cases() {
        return cases;
    }

    public Listings listings() {
        return listings;
    }

    public Sellers sellers() {
        return sellers;
    }

    public EvidenceItems evidence() {
        return evidence;
    }

    public Custody custody() {
        return custody;
    }

    public Intake intake() {
        return intake;
    }

    public EvidenceCheck evidenceCheck() {
        return evidenceCheck;
    }

    public WorkingCopies workingCopies() {
        return workingCopies;
    }

    public Comparisons comparisons() {
        return comparisons;
    }

    public Complaints complaints() {
        return complaints;
    }

    public ComplaintCheck complaintCheck() {
        return complaintCheck;
    }

    public ComplaintClocks complaintClocks() {
        return complaintClocks;
    }

    public PortalForm portalForm() {
        return portalForm;
    }

    public Dashboard dashboard() {
        return dashboard;
    }

    public Bundles bundles() {
        return bundles;
    }

    public ExhibitLists exhibitLists() {
        return exhibitLists;
    }

    public CaseLists caseLists() {
        return caseLists;
    }

    public PortalPages portalPages() {
        return portalPages;
    }

    public ComplaintExports complaintExports() {
        return complaintExports;
    }

    public SignedHeads signedHeads() {
        return signedHeads;
    }

    public Timestamps timestamps() {
        return timestamps;
    }

    public EvidencePackages packages() {
        return packages;
    }

    public CustodyPapers custodyPapers() {
        return custodyPapers;
    }

    public Holds holds() {
        return holds;
    }

    public Bin bin() {
        return bin;
    }

    public OwnProfiles bundleProfiles() {
        return bundleProfiles;
    }

    public Arrangements arrangements() {
        return arrangements;
    }

    public Statements statements() {
        return statements;
    }

    public Certificates certificates() {
        return certificates;
    }

    public TestPurchases purchases() {
        return purchases;
    }

    public PurchaseCheck purchaseCheck() {
        return purchaseCheck;
    }

    public PurchaseReports purchaseReports() {
        return purchaseReports;
    }

    /// Signs what was done since the last signature and closes the workspace.
    @Override
    public void close() {
        if (closed.getAndSet(true)) {
            return;
        }
        try {
            database.forgetListeners();
            signedHeads.signHead();
        } catch (RuntimeException e) {
            // Everything is saved all the same, and the next head that is signed covers it.
            log.warn("The journal's head was not signed", e);
        } finally {
            database.close();
        }
    }
}
