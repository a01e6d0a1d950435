package org.takedowndesk.sample;

import java.util.List;
import org.takedowndesk.casefile.CaseFile;
import org.takedowndesk.casefile.CaseFiles;
import org.takedowndesk.casefile.CaseStatus;
import org.takedowndesk.comparison.Comparisons;
import org.takedowndesk.complaint.Complaint;
import org.takedowndesk.complaint.Complaints;
import org.takedowndesk.complaint.ListingState;
import org.takedowndesk.evidence.EvidenceItems;
import org.takedowndesk.evidence.Intake;
import org.takedowndesk.holder.Holders;
import org.takedowndesk.holder.RightsHolder;
import org.takedowndesk.ipr.RightId;
import org.takedowndesk.ipr.Rights;
import org.takedowndesk.listing.Listings;
import org.takedowndesk.listing.Sellers;
import org.takedowndesk.marketplace.RulePacks;
import org.takedowndesk.purchase.TestPurchases;
import org.takedowndesk.work.Progress;

/// Fills a new workspace with the sample: two invented holders, their rights, a large case and a small one.
///
/// It does so through the features, change by change, as a user would, so that everything the program can show of a
/// case is there. The same time gives the same sample.
public final class Sample {

    private static final String SMALL_NOTES =
            "Sample – an invented matter. The power of attorney has run out; a new one was requested."
                    + " 样本，虚构案件。授权委托书已到期，已请客户重新出具。";

    /// The stores the sample is entered into.
    public record Stores(
            Holders holders,
            Rights rights,
            CaseFiles cases,
            Listings listings,
            Sellers sellers,
            Intake intake,
            EvidenceItems evidence,
            Comparisons comparisons,
            Complaints complaints,
            TestPurchases purchases) {}

    /// What was made.
    ///
    /// @param main the case with everything in it
    /// @param small the one beside it
    /// @param answerOwed the complaint with a counter-notification that must be answered
    public record Made(CaseFile main, CaseFile small, Complaint answerOwed) {}

    private final Stores stores;
    private final SampleClock clock;
    private final SampleDays days;
    private final Studio studio = new Studio();
    private final SamplePictures pictures = new SamplePictures(studio);
    private final SampleListings listings;
    private final OfficePapers officePapers;
    private final CasePapers casePapers;

    /// @param clock the clock the workspace was opened with
    public Sample(Stores stores, RulePacks packs, SampleClock clock) {
        this.stores = stores;
        this.clock = clock;
        this.days = new SampleDays(clock.now(), packs.calendar("china"));
        this.listings = new SampleListings(stores.listings(), stores.sellers(), clock);
        PaperFaces faces = new PaperFaces();
        this.officePapers = new OfficePapers(faces, studio);
        this.casePapers = new CasePapers(faces);
    }

    /// Enters everything; the workspace has to be empty.
    ///
    /// @throws org.takedowndesk.work.CancelledException between two steps; what was entered until then stays
    public Made build(Progress progress) {
        clock.to(days.at(26, "10:00"));
        progress.note("Rights holders and rights 权利人与权利");
        RightEntry entry = new RightEntry(stores.rights(), stores.intake());
        SampleParties parties = new SampleParties(stores.holders(), stores.intake(), officePapers, days.today());
        RightsHolder lampMaker = parties.addLampMaker();
        LampMarks marks = new LampMarks(entry, officePapers, days.today());
        LampWorks works = new LampWorks(entry, officePapers, days.today());
        LampComplaints.Relied relied = new LampComplaints.Relied(
                marks.wordMark(lampMaker.id()),
                marks.combinedMark(lampMaker.id()),
                marks.madridMark(lampMaker.id()),
                works.artwork(lampMaker.id()),
                works.photographs(lampMaker.id()),
                works.utilityModel(lampMaker.id()),
                works.design(lampMaker.id()));
        List<RightId> unused = List.of(
                works.invention(lampMaker.id()), marks.euMark(lampMaker.id()), works.lapsedDesign(lampMaker.id()));
        progress.stopIfCancelled();
        Diary diary = new Diary(clock, days);
        CaseFile main = openMain(diary, lampMaker, relied, unused.getFirst());
        LampEvidence lamp = fillMain(diary, main, relied);
        byte[] evaluation = works.evaluationReport(number(relied.utilityModel()));
        lamp.addLater(diary, main.id(), evaluation);
        diary.playBefore(13, progress);
        CaseFile small = openSmall(diary, parties, new BottleRights(entry, officePapers, days.today()));
        diary.play(progress);
        clock.catchUp();
        return new Made(stores.cases().get(main.id()), stores.cases().get(small.id()), owed(main));
    }

    private CaseFile openMain(Diary diary, RightsHolder holder, LampComplaints.Relied relied, RightId invention) {
        clock.to(days.at(24, "09:30"));
        CaseFile file = stores.cases()
                .open(
                        "Sample: copied LUMVARRA desk lamps 样本案件：仿冒鹿岬台灯",
                        holder.id(),
                        List.of(
                                relied.wordMark(),
                                relied.combinedMark(),
                                relied.madridMark(),
                                relied.artwork(),
                                relied.photographs(),
                                relied.utilityModel(),
                                relied.design(),
                                invention));
        String notes = SampleListings.read("case-notes.txt").strip();
        stores.cases().save(file.withNotes(notes));
        for (int i = 1; i <= 5; i++) {
            String message = "lamps-" + i + ".txt";
            diary.on(
                    25 - i,
                    i == 1 ? "09:45" : "10:30",
                    "Links 链接 " + message,
                    () -> listings.paste(file.id(), "lamps", message));
        }
        return file;
    }

    private LampEvidence fillMain(Diary diary, CaseFile file, LampComplaints.Relied relied) {
        SampleEvidence evidence = evidence();
        LampEvidence lamp = new LampEvidence(listings, evidence, stores.comparisons(), pictures, casePapers, studio);
        lamp.fill(diary, file.id(), number(relied.utilityModel()));
        new LampPurchase(listings, evidence, stores.purchases()).fill(diary, file.id());
        new LampComplaints(diary, listings, stores.complaints(), lamp, evidence, file.id()).fill(relied);
        return lamp;
    }

    private SampleEvidence evidence() {
        return new SampleEvidence(stores.intake(), stores.evidence(), stores.sellers(), new ShopPage(studio));
    }

    private CaseFile openSmall(Diary diary, SampleParties parties, BottleRights rights) {
        clock.to(days.at(13, "15:00"));
        RightsHolder holder = parties.addBottleMaker();
        RightId mark = rights.mark(holder.id());
        RightId design = rights.design(holder.id());
        CaseFile file =
                stores.cases().open("Sample: HALVENNA bottles abroad 样本案件：海外水瓶", holder.id(), List.of(mark, design));
        stores.cases().save(file.withStatus(CaseStatus.WAITING).withNotes(SMALL_NOTES));
        new BottleCase(listings, evidence(), stores.comparisons(), stores.complaints(), pictures.goods())
                .fill(diary, file.id(), mark);
        return file;
    }

    private String number(RightId right) {
        return stores.rights().get(right).number();
    }

    private Complaint owed(CaseFile file) {
        return stores.complaints().of(file.id()).stream()
                .filter(complaint -> complaint.counts().containsKey(ListingState.AWAITING_US))
                .reduce((_, last) -> last)
                .orElseThrow(() -> new IllegalStateException("the sample owes no answer"));
    }
}
