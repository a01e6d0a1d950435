package org.takedowndesk.marketplace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RulePacksTest {

    private static final Set<String> SITES =
            Set.of("taobao", "tmall", "tmall-global", "1688", "alibaba", "aliexpress", "lazada");

    private final RulePacks packs = new RulePacks();

    @Test
    void everyFileInTheFolderIsOnTheIndex() throws Exception {
        Set<String> onDisk = new HashSet<>();
        for (Path file : packFiles()) {
            onDisk.add(file.getFileName().toString());
        }
        JsonNode index = JsonMapper.shared().readTree(folder().resolve("index.json"));
        Set<String> named = new HashSet<>();
        index.get("packs").forEach(name -> named.add(name.asString()));
        onDisk.remove("index.json");
        assertEquals(onDisk, named);
    }

    @Test
    void unknownFieldFails() {
        String pack = """
                {"id": "x", "version": "1", "effectiveFrom": "2026-01-01", "effectiveTo": null,
                 "title": {"en": "X", "zh": "X"}, "sources": [], "linksPerHour": 3}""";
        assertThrows(JacksonException.class, () -> new PackReader().parse(pack));
        assertEquals(
                "x",
                new PackReader()
                        .parse(pack.replace(", \"linksPerHour\": 3", ""))
                        .id());
    }

    @Test
    void valueWithoutSourceDateOrConfidenceFails() {
        String official = """
                {"id": "x", "version": "1", "effectiveFrom": "2026-01-01", "effectiveTo": null,
                 "title": {"en": "X", "zh": "X"},
                 "tracking": {"parameters": [], "basis": {"sources": ["S01"], "asOf": "2026-01-01", "confidence": "O"}}}""";
        assertEquals("x", new PackReader().parse(official).id());
        assertThrows(JacksonException.class, () -> new PackReader().parse(official.replace("\"S01\"", "")));
        assertThrows(
                JacksonException.class,
                () -> new PackReader().parse(official.replace("2026-01-01\", \"conf", "soon\", \"conf")));
        assertThrows(JacksonException.class, () -> new PackReader().parse(official.replace("\"O\"", "\"sure\"")));
    }

    @Test
    void everyBasisInTheFilesNamesKnownSourcesADateAndAConfidence() throws Exception {
        List<JsonNode> bases = new ArrayList<>();
        for (Path file : packFiles()) {
            bases.addAll(JsonMapper.shared().readTree(file).findValues("basis"));
        }
        assertTrue(bases.size() > 150, "only " + bases.size() + " values with a basis");
        for (JsonNode basis : bases) {
            assertTrue(basis.get("asOf").asString().matches("20\\d\\d-\\d\\d-\\d\\d"), basis.toString());
            assertTrue(
                    Set.of("O", "O_STAR", "S", "U", "D")
                            .contains(basis.get("confidence").asString()),
                    basis.toString());
            List<String> ids = new ArrayList<>();
            basis.get("sources").forEach(id -> ids.add(id.asString()));
            Confidence confidence = Confidence.DERIVED;
            assertEquals(
                    ids.size(),
                    packs.sources(new Basis(ids, java.time.LocalDate.EPOCH, confidence, null))
                            .size());
        }
    }

    @Test
    void everyValueThatTheRulesReadHasABasis() throws Exception {
        for (Path file : packFiles()) {
            JsonNode pack = JsonMapper.shared().readTree(file);
            for (String part :
                    List.of("portals", "clocks", "portalStates", "sites", "reasons", "calendars", "territoryGroups")) {
                for (JsonNode item : pack.path(part)) {
                    assertTrue(item.has("basis"), part + " in " + file.getFileName() + ": " + item.path("id"));
                }
            }
            for (JsonNode limits : pack.path("limits")) {
                for (String name : limits.propertyNames()) {
                    assertTrue(name.equals("sites") || limits.get(name).has("basis"), name);
                }
            }
        }
    }

    @Test
    void allSitesArePresentWithAPortalInUse() {
        assertEquals(SITES, new HashSet<>(packs.sites().stream().map(Site::id).toList()));
        for (Site site : packs.sites()) {
            assertTrue(packs.portal(site).current(), site.id());
            assertFalse(packs.portal(site).channels(site.id()).isEmpty(), site.id());
            assertEquals("Asia/Shanghai", site.zone().getId());
        }
        assertEquals("天猫国际", packs.site("tmall-global").orElseThrow().name(Locale.SIMPLIFIED_CHINESE));
        assertEquals("aidc", packs.site("lazada").orElseThrow().portal());
        assertEquals("ttg", packs.site("1688").orElseThrow().portal());
    }

    @Test
    void everythingThatIsReferredToExists() {
        Set<String> states = Set.of(
                "DRAFT",
                "READY",
                "FILED",
                "REJECTED",
                "AWAITING_SELLER",
                "AWAITING_US",
                "UNDER_REVIEW",
                "UPHELD",
                "OVERTURNED",
                "WITHDRAWN",
                "LINK_GONE");
        for (Reason reason : packs.reasons()) {
            assertFalse(packs.reasonGroup(reason).name(Locale.ENGLISH).isBlank());
            packs.reasonField(reason);
            reason.evidence().forEach(need -> need.anyOf().forEach(packs::evidenceKind));
            assertTrue(SITES.containsAll(reason.sites()), reason.id());
            assertTrue(SITES.containsAll(reason.unverifiedSites()), reason.id());
            assertFalse(reason.evidence().isEmpty(), reason.id());
        }
        for (Site site : packs.sites()) {
            packs.limits(site);
            packs.portalStates(site).forEach(state -> assertTrue(states.contains(state.state()), state.code()));
            for (Clock clock : packs.clocks(site)) {
                if (clock.calendar() != null) {
                    packs.calendar(clock.calendar());
                }
            }
        }
    }

    @Test
    void everyRightAndTargetHasReasonsOnEverySite() {
        for (Site site : packs.sites()) {
            for (IprType type : IprType.values()) {
                assertFalse(packs.reasons(site, type, TargetKind.LISTING).isEmpty(), site.id() + " " + type);
            }
            assertFalse(packs.reasons(site, IprType.TRADEMARK, TargetKind.STORE).isEmpty(), site.id());
        }
    }

    @Test
    void trademarkReasonsForTaobaoListingsAreTheElevenOfTheCatalogue() {
        Site taobao = packs.site("taobao").orElseThrow();
        assertEquals(
                List.of(
                        "TM_FAKE_RULING",
                        "TM_FAKE_TESTBUY",
                        "TM_FAKE_NO_MODEL",
                        "TM_FAKE_COMPARE",
                        "TM_FAKE_OBVIOUS",
                        "TM_FAKE_CHAT",
                        "TM_FAKE_MASKED",
                        "TM_USE_RULING",
                        "TM_USE_KEYWORD",
                        "TM_USE_IMAGE",
                        "TM_USE_OTHER"),
                packs.reasons(taobao, IprType.TRADEMARK, TargetKind.LISTING).stream()
                        .map(Reason::id)
                        .toList());
    }

    @Test
    void reasonsAreMarkedUnverifiedWhereNoListWasFound() {
        Reason reason = packs.reason("TM_FAKE_COMPARE").orElseThrow();
        for (String id : List.of("alibaba", "aliexpress", "lazada")) {
            assertTrue(
                    packs.unverifiedNote(reason, packs.site(id).orElseThrow()).isPresent(), id);
        }
        assertTrue(
                packs.unverifiedNote(reason, packs.site("tmall").orElseThrow()).isEmpty());
    }

    @Test
    void testBuyAsksForReportAndOrderNumber() {
        Reason reason = packs.reason("TM_FAKE_TESTBUY").orElseThrow();
        assertEquals(List.of(new EvidenceNeed(List.of("TEST_BUY_REPORT"), true)), reason.evidence());
        assertEquals("订单号", packs.reasonField(reason).orElseThrow().name(Locale.SIMPLIFIED_CHINESE));
        assertEquals(PenaltyClass.SERIOUS, reason.penalty());
    }

    @Test
    void limitsAreThoseOfTheSources() {
        Limits limits = packs.limits(packs.site("aliexpress").orElseThrow());
        assertEquals(300, limits.linksPerComplaint().value());
        assertEquals(10, limits.linksWithoutAccount().value());
        assertEquals(1500, limits.explanationCharacters().value());
        assertEquals(
                Confidence.UNCERTAIN, limits.explanationCharacters().basis().confidence());
        assertEquals(5_242_880L, limits.attachmentBytes().value());
        assertEquals(20_971_520L, limits.imageTheftPictureBytes().value());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            taobao,     SELLER_APPEAL,     1, 3,  WORKING_DAYS
            taobao,     SELLER_APPEAL,     2, 7,  WORKING_DAYS
            aliexpress, SELLER_APPEAL,     3, 7,  WORKING_DAYS
            taobao,     OUR_ANSWER,        1, 3,  WORKING_DAYS
            alibaba,    OUR_ANSWER,        2, 3,  WORKING_DAYS
            1688,       STAFF_DECISION,    1, 5,  WORKING_DAYS
            tmall,      LITIGATION_NOTICE, 1, 15, CALENDAR_DAYS
            aliexpress, PLATFORM_DECISION, 1, 2,  WORKING_DAYS
            """)
    void clockHasTheLengthOfItsSource(String site, ClockKind kind, int round, int length, ClockUnit unit) {
        Clock clock = packs.clock(packs.site(site).orElseThrow(), kind, round).orElseThrow();
        assertEquals(length, clock.length());
        assertEquals(unit, clock.unit());
    }

    @Test
    void silenceMeansSomethingElseInTheSecondRound() {
        Site taobao = packs.site("taobao").orElseThrow();
        Words first = packs.clock(taobao, ClockKind.OUR_ANSWER, 1).orElseThrow().onSilence();
        Words second =
                packs.clock(taobao, ClockKind.OUR_ANSWER, 2).orElseThrow().onSilence();
        assertEquals("The seller's appeal wins and the complaint is dropped.", first == null ? null : first.en());
        assertEquals("The matter goes to the platform's staff by default.", second == null ? null : second.en());
    }

    @Test
    void litigationClockRunsOnlyOnChinaSites() {
        for (String site : List.of("alibaba", "aliexpress", "lazada")) {
            assertTrue(
                    packs.clock(packs.site(site).orElseThrow(), ClockKind.LITIGATION_NOTICE, 1)
                            .isEmpty(),
                    site);
        }
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            taobao,       CN,       -,  OK
            taobao,       US,       -,  BLOCK
            taobao,       HK TW,    -,  BLOCK
            taobao,       WO,       -,  BLOCK
            taobao,       WO CN,    -,  OK
            1688,         EU,       -,  BLOCK
            tmall,        BERNE,    -,  OK
            tmall-global, JP,       -,  WARN
            tmall-global, JP CN,    -,  OK
            aliexpress,   US,       -,  OK
            aliexpress,   EU,       -,  OK
            alibaba,      WO,       -,  WARN
            lazada,       MY,       MY, OK
            lazada,       MY,       SG, WARN
            lazada,       MY,       -,  OK
            lazada,       CN,       -,  WARN
            """)
    void territoryDecides(String site, String territories, String region, TerritoryOutcome outcome) {
        TerritoryVerdict verdict =
                packs.territory(packs.site(site).orElseThrow(), Set.of(territories.split(" ")), region);
        assertEquals(outcome, verdict.outcome());
    }

    @Test
    void internationalRegistrationWithoutTheDesignationIsExplained() {
        TerritoryVerdict verdict = packs.territory(packs.site("tmall").orElseThrow(), Set.of("WO", "US"));
        assertEquals(List.of("CN"), verdict.required());
        assertEquals(1, verdict.notes().size());
        assertTrue(verdict.notes().getFirst().en().contains("designated"));
    }

    private static List<Path> packFiles() throws Exception {
        try (Stream<Path> files = Files.list(folder())) {
            return files.toList();
        }
    }

    private static Path folder() throws URISyntaxException {
        return Path.of(RulePacks.class
                .getResource("/org/takedowndesk/marketplace/packs/")
                .toURI());
    }
}
