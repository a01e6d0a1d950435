package org.takedowndesk.complaint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.takedowndesk.complaint.ComplaintProposals.LeftOut;
import org.takedowndesk.complaint.ComplaintProposals.Material;
import org.takedowndesk.complaint.ComplaintProposals.Why;
import org.takedowndesk.ipr.Right;
import org.takedowndesk.listing.Listing;
import org.takedowndesk.listing.ListingMark;
import org.takedowndesk.marketplace.Site;

class ComplaintProposalsTest {

    @TempDir
    Path folder;

    private ComplaintDesk desk;

    @BeforeEach
    void open() {
        desk = new ComplaintDesk(folder);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private List<Listing> infringing(String... links) {
        desk.services().listings().paste(desk.file().id(), String.join("\n", links));
        desk.services()
                .listings()
                .mark(
                        desk.services().listings().of(desk.file().id()).stream()
                                .map(Listing::id)
                                .toList(),
                        ListingMark.INFRINGING);
        return desk.services().listings().of(desk.file().id());
    }

    private ComplaintProposals proposals(List<Right> rights, Function<Site, List<Right>> fitting) {
        return ComplaintProposals.of(
                new Material(
                        desk.services().listings().of(desk.file().id()),
                        desk.services().complaints().of(desk.file().id()),
                        rights),
                desk.services().packs(),
                fitting);
    }

    private ComplaintProposals proposals() {
        List<Right> rights = List.of(desk.trademark());
        return proposals(rights, _ -> rights);
    }

    private static List<String> lines(ComplaintProposals proposals) {
        return proposals.proposals().stream()
                .map(proposal -> proposal.site() + " " + proposal.target() + " "
                        + proposal.right().number() + " " + proposal.listings().size())
                .toList();
    }

    private static String taobao(long id) {
        return "https://item.taobao.com/item.htm?id=" + id;
    }

    @Test
    void onlyInfringingListingsAreProposed() {
        List<Listing> listings = infringing(taobao(656308694951L), taobao(656308694952L), taobao(656308694953L));
        desk.services().listings().mark(List.of(listings.get(0).id()), ListingMark.NEW);
        desk.services().listings().archive(List.of(listings.get(1).id()), true);
        ComplaintProposals proposals = proposals();
        assertEquals(List.of("taobao LISTING 18273645 1"), lines(proposals));
        assertEquals(
                List.of(listings.get(2).id()),
                proposals.proposals().getFirst().listings().stream()
                        .map(Listing::id)
                        .toList());
        assertEquals(List.of(), proposals.leftOut());
    }

    @Test
    void sitesAndStoresStandInComplaintsOfTheirOwn() {
        infringing(
                taobao(656308694951L),
                "https://detail.1688.com/offer/656308694954.html",
                "https://shop123456789.taobao.com/",
                taobao(656308694952L));
        assertEquals(
                Set.of("taobao LISTING 18273645 2", "1688 LISTING 18273645 1", "taobao STORE 18273645 1"),
                Set.copyOf(lines(proposals())));
    }

    /// The portal takes 300 links in one complaint (its rule pack, source S02).
    @Test
    void noComplaintHoldsMoreThanItsPortalTakes() {
        infringing(LongStream.rangeClosed(1, 301)
                .mapToObj(i -> taobao(656308690000L + i))
                .toArray(String[]::new));
        assertEquals(List.of("taobao LISTING 18273645 300", "taobao LISTING 18273645 1"), lines(proposals()));
    }

    @Test
    void eachFittingRightIsProposed() {
        infringing(taobao(656308694951L));
        Right other = desk.completeTrademark(Set.of("CN"));
        List<Right> both = List.of(desk.trademark(), other);
        ComplaintProposals proposals = proposals(both, _ -> both);
        assertEquals(
                both,
                proposals.proposals().stream()
                        .map(ComplaintProposals.Proposal::right)
                        .toList());
    }

    @Test
    void listingsThatNoRightFitsAreSaid() {
        List<Listing> listings = infringing(taobao(656308694951L));
        ComplaintProposals proposals = proposals(List.of(desk.trademark()), _ -> List.of());
        assertEquals(List.of(), proposals.proposals());
        assertEquals(List.of(new LeftOut(listings.getFirst(), Why.NO_RIGHT)), proposals.leftOut());
    }

    @Test
    void linksThatNoPortalTakesAreSaid() {
        List<Listing> listings = infringing("https://m.tb.cn/h.5abcdEF");
        ComplaintProposals proposals = proposals();
        assertEquals(List.of(), proposals.proposals());
        assertEquals(List.of(new LeftOut(listings.getFirst(), Why.LINK_NOT_KNOWN)), proposals.leftOut());
    }

    @Test
    void listingsWaitWhileTheirComplaintRunsAndComeBackWhenItFailed() {
        List<Listing> listings = infringing(taobao(656308694951L));
        Complaint running = desk.sound(listings.getFirst().id());
        assertEquals(
                List.of(new LeftOut(listings.getFirst(), Why.IN_COMPLAINT)),
                proposals().leftOut());
        desk.services().complaints().file(running.id(), "TB-1", Instant.parse("2026-11-23T02:00:00Z"));
        assertEquals(List.of(), proposals().proposals());
        desk.then(desk.services().complaints().get(running.id()), ListingState.REJECTED, "2026-11-24T02:00:00Z");
        assertEquals(List.of("taobao LISTING 18273645 1"), lines(proposals()));
    }
}
