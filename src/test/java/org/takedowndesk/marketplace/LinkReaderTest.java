package org.takedowndesk.marketplace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.takedowndesk.work.Problem;
import org.takedowndesk.work.ProblemException;

class LinkReaderTest {

    private final LinkReader reader = new LinkReader(new RulePacks());

    /// A table made by hand: what stands in the text, and the one link that must come out of it.
    @ParameterizedTest
    @CsvFileSource(resources = "links.csv", delimiter = '|', numLinesToSkip = 1, nullValues = "-")
    void linkIsReadAsTheTableSays(
            String text,
            String kind,
            @Nullable String site,
            @Nullable String id,
            @Nullable String region,
            @Nullable String canonical) {
        assertEquals(
                List.of(new Row(kind, site, id, region, canonical)),
                reader.read(text).stream().map(LinkReaderTest::row).toList());
    }

    @ParameterizedTest
    @CsvFileSource(resources = "links.csv", delimiter = '|', numLinesToSkip = 1, nullValues = "-")
    void canonicalFormReadsAsItself(
            String text,
            String kind,
            @Nullable String site,
            @Nullable String id,
            @Nullable String region,
            @Nullable String canonical) {
        if (canonical != null) {
            assertEquals(
                    new Row(kind, site, id, region, canonical),
                    row(reader.read(canonical).getFirst()));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://taobao.com.evil.com/item.htm?id=1",
                "https://item.taobao.com.evil.com/item.htm?id=123456",
                "https://detail.tmall.com@evil.com/item.htm?id=656308694954",
                "https://evil.com@detail.tmall.com/item.htm?id=656308694954",
                "https://detail.tmall.com:8443/item.htm?id=656308694954",
                "https://detail-tmall.com/item.htm?id=656308694954",
                "https://xn--taoba-xyz.com/item.htm?id=656308694954",
                "https://evil.com/item.taobao.com/item.htm?id=656308694954",
                "https://evil.com/?u=https://item.taobao.com/item.htm?id=656308694954",
                "https://evil.com#item.taobao.com/item.htm?id=656308694954",
                "https://evil.com?item.taobao.com/item.htm?id=656308694954",
                "https://item.taobao.com．evil.com/item.htm?id=656308694954",
                "https://item.ta\u043ebao.com/item.htm?id=656308694954",
                "https://\u0434item.taobao.com/item.htm?id=656308694954",
                "\u0434item.taobao.com/item.htm?id=656308694954",
                "https://shop110742373.taobao.com\u043c.evil.com/",
                "https://shop110742373.taobao.com中.evil.com/",
                "https://shop110742373.taobao.com.中国/",
                "ftp://item.taobao.com/item.htm?id=656308694954",
                "sales@shop110742373.taobao.com",
                "mailto:sales@item.taobao.com",
                "https://mytaobao.com/item.htm?id=656308694954",
                "https://www.alibaba.com.cn.evil.com/product-detail/A_1600270997819.html",
                "https://lazada.com/products/i123.html"
            })
    void disguisedHostIsNotRecognised(String text) {
        for (ReadLink link : reader.read(text)) {
            assertEquals(LinkKind.UNKNOWN, link.kind(), link.toString());
        }
    }

    @Test
    void realHostOfADisguisedLinkIsNamed() {
        ReadLink link = reader.read("https://detail.tmall.com@evil.com/item.htm?id=656308694954")
                .getFirst();
        assertEquals(List.of(new LinkNote(LinkNoteCode.LOOKALIKE_HOST, "evil.com")), link.notes());
    }

    @Test
    void severalLinksGluedTogetherAreAllRead() {
        String text = "一https://item.taobao.com/item.htm?id=111111https://detail.tmall.com/item.htm?id=222222，"
                + "detail.1688.com/offer/333333.html、item.taobao.com/item.htm?id=444444&spm=a1z,detail.tmall.hk/item.htm?id=555555;"
                + "https://www.aliexpress.com/item/666666.html\nhttp://m.tb.cn/h.5abc";
        assertEquals(
                List.of(
                        "tb:111111",
                        "tb:222222",
                        "1688:333333",
                        "tb:444444",
                        "tb:555555",
                        "aliexpress:666666",
                        "short:m.tb.cn/h.5abc"),
                reader.read(text).stream().map(ReadLink::dedupKey).toList());
    }

    @Test
    void inputAndPositionPointIntoTheText() {
        String text = "【淘宝】https：//item.taobao.com/item.htm？id＝９８７６５４，好";
        ReadLink link = reader.read(text).getFirst();
        assertEquals("987654", link.listingId());
        assertEquals(4, link.position());
        assertEquals("https：//item.taobao.com/item.htm？id＝９８７６５４", link.input());
    }

    @Test
    void sameListingUnderTwoSitesIsNoted() {
        List<ReadLink> links = reader.read(
                "https://item.taobao.com/item.htm?id=656308694954 https://detail.tmall.com/item.htm?id=656308694954");
        assertEquals(links.get(0).dedupKey(), links.get(1).dedupKey());
        assertEquals(
                List.of(new LinkNote(LinkNoteCode.OTHER_SITE, "taobao")),
                links.get(1).notes());
    }

    @Test
    void repeatedListingNamesTheEarlierLink() {
        List<ReadLink> links = reader.read(
                "https://m.1688.com/offer/1052008074197.html?spm=1\ndetail.1688.com/offer/1052008074197.html");
        assertEquals(
                List.of(new LinkNote(LinkNoteCode.REPEATED, "https://m.1688.com/offer/1052008074197.html?spm=1")),
                links.get(1).notes());
    }

    @Test
    void listingsOfTwoCountriesAreNotTheSame() {
        List<ReadLink> links =
                reader.read("https://www.lazada.sg/products/i123.html https://www.lazada.vn/products/i123.html");
        assertNotEquals(links.get(0).dedupKey(), links.get(1).dedupKey());
    }

    @Test
    void usIdIsAPossibleTwinOnly() {
        ReadLink link = reader.read("https://www.aliexpress.us/item/3256805782399608.html")
                .getFirst();
        assertEquals("3256805782399608", link.listingId());
        assertEquals(List.of(new LinkNote(LinkNoteCode.POSSIBLE_TWIN, "aliexpress:1005005968714360")), link.notes());
    }

    @Test
    void unknownLinksDifferOnlyByWhatMatters() {
        List<ReadLink> links = reader.read(
                "https://shop.example/p?a=1&utm_source=x https://SHOP.example/p?spm=9&a=1 https://shop.example/p?a=2");
        assertEquals(links.get(0).dedupKey(), links.get(1).dedupKey());
        assertNotEquals(links.get(0).dedupKey(), links.get(2).dedupKey());
        assertEquals(
                new LinkNote(LinkNoteCode.UNKNOWN_HOST, "shop.example"),
                links.get(0).notes().getFirst());
    }

    @Test
    void textWithoutLinksHasNone() {
        assertEquals(
                List.of(),
                reader.read("v1.2, 3.5/5, e.g./foo, and/or, photo.jpg, a@b.com, http, www, 淘宝.天猫, 价格:12.50元/件"));
    }

    @Test
    void everyLineGivesOneLink() {
        List<ReadLink> links = reader.readLines("""
                https://item.taobao.com/item.htm?id=111111
                no link here

                see https://shop110742373.taobao.com and https://detail.tmall.com/item.htm?id=222222
                """.replace("\n", "\r\n"));
        assertEquals(
                List.of(LinkKind.LISTING, LinkKind.UNKNOWN, LinkKind.UNKNOWN, LinkKind.LISTING),
                links.stream().map(ReadLink::kind).toList());
        assertEquals("no link here", links.get(1).input());
        assertEquals(
                "see https://shop110742373.taobao.com and https://detail.tmall.com/item.htm?id=222222",
                links.get(3).input());
        assertTrue(links.get(3).has(LinkNoteCode.MORE_LINKS));
        assertTrue(links.get(1).has(LinkNoteCode.NO_LINK));
    }

    @Test
    void longerTextIsRefused() {
        ProblemException refused =
                assertThrows(ProblemException.class, () -> reader.read("a".repeat(LinkReader.LONGEST_TEXT + 1)));
        assertEquals(Problem.LIMIT_EXCEEDED, refused.problem());
    }

    @Test
    void longerLinkIsKeptButNotRecognised() {
        String start = "https://item.taobao.com/item.htm?id=123456&x=";
        assertEquals(
                LinkKind.LISTING,
                reader.read(start + "y".repeat(4096 - start.length()))
                        .getFirst()
                        .kind());
        ReadLink link = reader.read(start + "y".repeat(4097 - start.length())).getFirst();
        assertEquals(LinkKind.UNKNOWN, link.kind());
        assertTrue(link.has(LinkNoteCode.TOO_LONG));
    }

    private static Row row(ReadLink link) {
        String id = link.kind() == LinkKind.STORE ? link.storeId() : link.listingId();
        return new Row(link.kind().code(), link.site(), id, link.region(), link.canonical());
    }

    private record Row(
            String kind,
            @Nullable String site,
            @Nullable String id,
            @Nullable String region,
            @Nullable String canonical) {}
}
