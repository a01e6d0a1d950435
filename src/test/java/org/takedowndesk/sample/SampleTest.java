package org.takedowndesk.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.takedowndesk.app.Services;
import org.takedowndesk.comparison.Comparison;
import org.takedowndesk.complaint.Complaint;
import org.takedowndesk.complaint.ListingState;
import org.takedowndesk.complaint.RunningClock;
import org.takedowndesk.dashboard.Dashboard;
import org.takedowndesk.db.Database;
import org.takedowndesk.db.TimelineEntry;
import org.takedowndesk.db.Workspace;
import org.takedowndesk.evidence.EvidenceItem;
import org.takedowndesk.evidence.EvidenceKind;
import org.takedowndesk.holder.Readiness;
import org.takedowndesk.ipr.Right;
import org.takedowndesk.ipr.RightStatus;
import org.takedowndesk.listing.Listing;
import org.takedowndesk.listing.ListingMark;
import org.takedowndesk.listing.Sellers;
import org.takedowndesk.marketplace.ClockKind;
import org.takedowndesk.marketplace.IprType;
import org.takedowndesk.marketplace.LinkKind;
import org.takedowndesk.marketplace.Site;
import org.takedowndesk.media.Condition;
import org.takedowndesk.work.Progress;

/// The sample as a new user finds it; built once, since it takes some seconds.
class SampleTest {

    /// A Tuesday afternoon in Shenzhen, with no holiday in the five weeks before it.
    private static final Instant NOW = Instant.parse("2026-11-24T06:00:00Z");

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @TempDir
    static Path folder;

    private static Services services;
    private static Sample.Made made;

    @BeforeAll
    static void build() {
        SampleClock clock = new SampleClock(Clock.fixed(NOW, ZoneOffset.UTC));
        services = open(folder.resolve("workspace"), clock);
        made = sample(services, clock).build(Progress.none());
    }

    private static Services open(Path workspace, SampleClock clock) {
        Workspace.create(workspace, NOW);
        return new Services(
                workspace, new Database.Surroundings(clock, () -> "Lin Yue", () -> {}), ZONE, Progress.none());
    }

    private static Sample sample(Services services, SampleClock clock) {
        Sample.Stores stores = new Sample.Stores(
                services.holders(),
                services.rights(),
                services.cases(),
                services.listings(),
                services.sellers(),
                services.intake(),
                services.evidence(),
                services.comparisons(),
                services.complaints(),
                services.purchases());
        return new Sample(stores, services.packs(), clock);
    }

    @AfterAll
    static void close() {
        services.close();
    }

    private static LocalDate today() {
        return LocalDate.ofInstant(NOW, ZONE);
    }

    private static List<Listing> listings() {
        return services.listings().of(made.main().id());
    }

    private static List<Complaint> complaints() {
        return services.complaints().of(made.main().id());
    }

    @Test
    void listingsLieOnAllSevenSites() {
        List<Listing> real = listings().stream()
                .filter(listing -> listing.kind() == LinkKind.LISTING)
                .toList();
        assertEquals(48, real.size());
        assertEquals(
                services.packs().sites().stream().map(Site::id).collect(Collectors.toSet()),
                real.stream().map(Listing::site).collect(Collectors.toSet()));
        assertTrue(real.stream().noneMatch(listing -> listing.facts().title().isBlank()));
        assertTrue(real.stream().allMatch(listing -> listing.facts().price() != null));
        assertEquals(
                EnumSet.allOf(ListingMark.class),
                real.stream()
                        .map(Listing::mark)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(ListingMark.class))));
    }

    @Test
    void messagesHeldAlsoStoresAShortLinkAndAStrangersShop() {
        List<LinkKind> others = listings().stream()
                .map(Listing::kind)
                .filter(kind -> kind != LinkKind.LISTING)
                .toList();
        assertEquals(List.of(LinkKind.STORE, LinkKind.SHORT_LINK, LinkKind.STORE, LinkKind.UNKNOWN), others);
    }

    @Test
    void noLinkCanBeAnybodys() {
        for (Listing listing : listings()) {
            assertTrue(
                    listing.canonical().contains("999") || listing.canonical().contains(".example/"),
                    listing.canonical());
        }
    }

    @Test
    void sellersRecurWithinAndAcrossCases() {
        List<Sellers.Summary> sellers = services.sellers().all();
        assertTrue(sellers.stream().filter(seller -> seller.listings() >= 3).count() >= 6);
        assertTrue(sellers.stream().anyMatch(seller -> seller.cases() == 2));
    }

    @Test
    void rightsAreOfEveryTypeAndInEveryKnownStatus() {
        List<Right> rights = services.rights().all();
        assertEquals(
                EnumSet.allOf(IprType.class),
                EnumSet.copyOf(rights.stream().map(Right::type).toList()));
        assertEquals(
                Set.of(RightStatus.IN_FORCE, RightStatus.EXPIRING, RightStatus.IN_GRACE, RightStatus.LAPSED),
                rights.stream()
                        .map(right -> services.terms().status(right, today()).status())
                        .collect(Collectors.toSet()));
    }

    @Test
    void everyKeptFileIsInTheVaultWhole() {
        for (Right right : services.rights().all()) {
            right.documents()
                    .forEach(document -> assertTrue(
                            services.vault().verify(document.file().hash()).intact(),
                            document.file().name()));
        }
    }

    @Test
    void oneHolderIsReadyAndTheOthersAuthorityHasRunOut() {
        assertEquals(
                List.of(List.of(Readiness.Point.POWER_OF_ATTORNEY_VALID), List.of()),
                services.holders().all().stream()
                        .map(holder ->
                                Readiness.of(holder, services.rights().withCertificate(holder.id()), today())
                                        .missing()
                                        .stream()
                                        .map(Readiness.Item::point)
                                        .toList())
                        .toList());
    }

    @Test
    void complaintsStandInManyStatesOnManySites() {
        Set<ListingState> states = complaints().stream()
                .flatMap(complaint -> complaint.counts().keySet().stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ListingState.class)));
        assertEquals(EnumSet.complementOf(EnumSet.of(ListingState.WITHDRAWN)), states);
        assertEquals(
                new TreeSet<>(Set.of("1688", "alibaba", "aliexpress", "lazada", "taobao", "tmall", "tmall-global")),
                complaints().stream().map(Complaint::site).collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void counterNotificationRunsWithOurClockAndTheCourts() {
        List<RunningClock> clocks = services.complaintClocks().running(made.answerOwed());
        assertEquals(
                List.of(ClockKind.OUR_ANSWER, ClockKind.LITIGATION_NOTICE),
                clocks.stream()
                        .filter(clock -> clock.state() == ListingState.AWAITING_US)
                        .map(clock -> clock.clock().kind())
                        .toList());
        // It came on Friday 20 November: Monday, Tuesday, Wednesday, until 24:00 in China.
        assertEquals(
                Instant.parse("2026-11-25T16:00:00Z"),
                clocks.getFirst().deadline().dueAt());
    }

    @Test
    void todayHasSomethingOverdueDueAndBlocked() {
        Dashboard.Day day = services.dashboard().day(NOW, ZONE);
        assertEquals(1, day.overdue(NOW));
        assertEquals(4, day.due().size());
        assertEquals(4, day.owed().size());
        assertEquals(3, day.blocked().size());
    }

    @Test
    void onlyDraftsThatAreMeantToBeBlockedHaveErrors() {
        List<String> faulty = complaints().stream()
                .filter(complaint -> services.complaintCheck().check(complaint, today()).stream()
                        .anyMatch(
                                finding -> finding.severity() == org.takedowndesk.complaint.LintFinding.Severity.ERROR))
                .map(Complaint::reference)
                .toList();
        assertEquals(List.of("TD-2026-0001/C9", "TD-2026-0001/C10"), faulty);
    }

    @Test
    void comparisonsHaveFindingsOnBothSidesAndASheet() {
        List<Comparison> comparisons = services.comparisons().of(made.main().id());
        assertEquals(
                List.of(6, 5),
                comparisons.stream()
                        .map(comparison -> comparison.findings().size())
                        .toList());
        for (Comparison comparison : comparisons) {
            assertNotNull(comparison.sheet());
            comparison.findings().forEach(finding -> {
                assertNotNull(finding.genuine());
                assertNotNull(finding.suspect());
            });
        }
    }

    @Test
    void filesOpenButForTheTwoThatAreMeantNotTo() {
        List<EvidenceItem> closed = services.evidence().all().stream()
                .filter(item -> item.description().condition() != Condition.OK)
                .toList();
        assertEquals(
                List.of("DSC_0417.jpg", "北槐出厂价目表.pdf"),
                closed.stream().map(item -> item.file().name()).toList());
        assertFalse(closed.stream().anyMatch(item -> item.description().condition() == Condition.EMPTY));
    }

    @Test
    void evidenceIsOfManyKindsAndManyDays() {
        List<EvidenceItem> items = services.evidence().of(made.main().id());
        assertTrue(items.stream()
                .map(EvidenceItem::kind)
                .collect(Collectors.toSet())
                .containsAll(Set.of(
                        EvidenceKind.SCREENSHOT,
                        EvidenceKind.SAVED_PAGE,
                        EvidenceKind.GENUINE_PHOTO,
                        EvidenceKind.PRODUCT_PHOTO,
                        EvidenceKind.CHAT,
                        EvidenceKind.INVOICE,
                        EvidenceKind.REPORT,
                        EvidenceKind.STATEMENT,
                        EvidenceKind.COMPARISON_SHEET)));
        assertTrue(items.stream()
                        .map(item -> LocalDate.ofInstant(item.takenInAt(), ZONE))
                        .distinct()
                        .count()
                >= 8);
        EvidenceItem page = items.stream()
                .filter(item -> item.kind() == EvidenceKind.SAVED_PAGE)
                .findFirst()
                .orElseThrow();
        assertEquals(9000, page.description().height());
    }

    @Test
    void theCaseHasAPastOfWeeksAndNoFuture() {
        List<TimelineEntry> timeline = services.cases().timeline(made.main().id(), 10_000);
        assertTrue(Duration.between(timeline.getLast().at(), NOW).toDays() >= 30);
        assertTrue(timeline.stream().noneMatch(entry -> entry.at().isAfter(NOW)));
        assertEquals(NOW, services.clock().instant());
    }

    @Test
    void nothingDiffersFromTheJournalOrTheVault() {
        assertEquals(
                List.of(), services.evidenceCheck().verifyAll(Progress.none()).differences());
        assertEquals(List.of(), services.database().verifyJournal(Progress.none()));
        assertEquals(List.of(), services.database().compareWithRebuild(Progress.none()));
    }

    @Test
    void sameTimeGivesTheSameSample(@TempDir Path other) {
        SampleClock clock = new SampleClock(Clock.fixed(NOW, ZoneOffset.UTC));
        try (Services again = open(other.resolve("workspace"), clock)) {
            sample(again, clock).build(Progress.none());
            assertEquals(
                    services.evidence().all().stream()
                            .map(item -> item.key() + item.file().hash())
                            .toList(),
                    again.evidence().all().stream()
                            .map(item -> item.key() + item.file().hash())
                            .toList());
            assertEquals(services.rights().all(), again.rights().all());
            assertEquals(services.complaints().all(), again.complaints().all());
        }
    }

    @Test
    void lastDaysOfAYearShowADeadlineThatMayStillMove(@TempDir Path other) {
        Instant december = Instant.parse("2026-12-31T06:00:00Z");
        SampleClock clock = new SampleClock(Clock.fixed(december, ZoneOffset.UTC));
        try (Services later = open(other.resolve("workspace"), clock)) {
            sample(later, clock).build(Progress.none());
            Dashboard.Day day = later.dashboard().day(december, ZONE);
            assertTrue(day.due().stream().anyMatch(each -> each.deadline().provisional()));
            assertEquals(1, day.overdue(december));
        }
    }

    @Test
    void theSampleSaysThatItIsOne() {
        assertTrue(made.main().title().contains("Sample") && made.main().title().contains("样本"));
        assertTrue(
                made.small().title().contains("Sample") && made.small().title().contains("样本"));
        services.holders().all().forEach(holder -> assertTrue(holder.notes().startsWith("Sample")));
        assertNotEquals(made.main().id(), made.small().id());
    }
}
