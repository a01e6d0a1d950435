package org.takedowndesk.marketplace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

class LinkReaderPropertiesTest {

    /// One form a line: template, site, canonical template.
    private static final List<String[]> FORMS =
            """
            item.taobao.com/item.htm?id=ID taobao https://item.taobao.com/item.htm?id=ID
            world.taobao.com/item/ID.htm taobao https://item.taobao.com/item.htm?id=ID
            m.intl.taobao.com/detail/detail.html?id=ID taobao https://item.taobao.com/item.htm?id=ID
            h5.m.taobao.com/awp/core/detail.htm?id=ID taobao https://item.taobao.com/item.htm?id=ID
            a.m.taobao.com/iID.htm taobao https://item.taobao.com/item.htm?id=ID
            detail.tmall.com/item.htm?skuId=77&id=ID tmall https://detail.tmall.com/item.htm?id=ID
            detail.m.tmall.com/item.htm?id=ID tmall https://detail.tmall.com/item.htm?id=ID
            chaoshi.detail.tmall.com/item.htm?id=ID tmall https://detail.tmall.com/item.htm?id=ID
            detail.tmall.hk/hk/item.htm?id=ID tmall-global https://detail.tmall.hk/hk/item.htm?id=ID
            detail.tmall.hk/item.htm?id=ID tmall-global https://detail.tmall.hk/hk/item.htm?id=ID
            detail.1688.com/offer/ID.html 1688 https://detail.1688.com/offer/ID.html
            m.1688.com/offer/ID.html 1688 https://detail.1688.com/offer/ID.html
            detail.m.1688.com/page/index.html?offerId=ID 1688 https://detail.1688.com/offer/ID.html
            www.alibaba.com/product-detail/Nice-Shoe_9_ID.html alibaba https://www.alibaba.com/product-detail/_ID.html
            wholesaler.alibaba.com/product-detail/Shoe_ID.html alibaba https://www.alibaba.com/product-detail/_ID.html
            www.aliexpress.com/item/ID.html aliexpress https://www.aliexpress.com/item/ID.html
            ko.aliexpress.com/i/ID.html aliexpress https://www.aliexpress.com/item/ID.html
            www.aliexpress.us/item/ID.html aliexpress https://www.aliexpress.com/item/ID.html
            www.aliexpress.com/item/Some-Shoe/ID.html aliexpress https://www.aliexpress.com/item/ID.html
            www.lazada.com.my/products/a-shoe-iID-s55.html lazada https://www.lazada.com.my/products/iID.html
            www.lazada.sg/products/pdp-iID.html lazada https://www.lazada.sg/products/iID.html
            www.lazada.vn/products/iID.html lazada https://www.lazada.vn/products/iID.html
            """.lines().map(line -> line.split(" ", -1)).toList();

    private final LinkReader reader = new LinkReader(new RulePacks());

    @Property(tries = 2000)
    void everyIdComesBackFromEveryForm(
            @ForAll("forms") String[] form,
            @ForAll @LongRange(min = 1, max = 9_999_999_999_999_999L) long id,
            @ForAll("schemes") String scheme,
            @ForAll boolean upper,
            @ForAll("tracking") String tracking) {
        String path = form[0].replace("ID", String.valueOf(id));
        String link = scheme + (upper ? path.toUpperCase(Locale.ROOT) : path);
        List<ReadLink> links =
                reader.read(link + (tracking.isEmpty() ? "" : (link.contains("?") ? "&" : "?") + tracking));
        assertEquals(1, links.size());
        ReadLink read = links.getFirst();
        assertEquals(
                List.of(form[1], String.valueOf(id), form[2].replace("ID", String.valueOf(id))),
                List.of(read.site() + "", read.listingId() + "", read.canonical() + ""));
    }

    @Property(tries = 1000)
    void wordsAroundALinkDoNotChangeIt(
            @ForAll("forms") String[] form,
            @ForAll @LongRange(min = 1, max = 9_999_999_999_999L) long id,
            @ForAll("schemes") String scheme,
            @ForAll("words") String before,
            @ForAll("words") String after) {
        String link = scheme + form[0].replace("ID", String.valueOf(id));
        ReadLink alone = reader.read(link).getFirst();
        List<ReadLink> links = reader.read(before + link + after);
        assertEquals(1, links.size(), links.toString());
        ReadLink read = links.getFirst();
        assertEquals(
                List.of(alone.dedupKey(), alone.canonical() + "", before.length() + alone.position()),
                List.of(read.dedupKey(), read.canonical() + "", read.position()));
    }

    @Property(tries = 1000)
    void canonicalFormIsAFixedPoint(
            @ForAll("forms") String[] form, @ForAll @LongRange(min = 1, max = 9_999_999_999_999_999L) long id) {
        String once = reader.read(form[0].replace("ID", String.valueOf(id)))
                .getFirst()
                .canonical();
        assertNotNull(once);
        assertEquals(once, reader.read(once).getFirst().canonical());
    }

    @Property(tries = 1000)
    void anyTextIsReadWithinItsBounds(@ForAll String text) {
        int from = 0;
        for (ReadLink link : reader.read(text)) {
            assertTrue(link.position() >= from, link.toString());
            assertTrue(text.startsWith(link.input(), link.position()), link.toString());
            from = link.position() + link.input().length();
        }
        assertEquals(text.lines().count(), reader.readLines(text).size());
    }

    @Property(tries = 2000)
    void pilesOfLinkPartsAreReadWithinTheirBounds(@ForAll("piles") String text) {
        anyTextIsReadWithinItsBounds(text);
    }

    @Property(tries = 1000)
    void foreignHostIsNeverASite(@ForAll("forms") String[] form, @ForAll("disguises") String disguise) {
        String host = form[0].substring(0, form[0].indexOf('/'));
        String rest = form[0].substring(form[0].indexOf('/')).replace("ID", "123456789");
        for (ReadLink link : reader.read("https://" + disguise.replace("HOST", host) + rest)) {
            assertEquals(LinkKind.UNKNOWN, link.kind(), link.toString());
        }
    }

    @Provide
    Arbitrary<String[]> forms() {
        return Arbitraries.of(FORMS);
    }

    @Provide
    Arbitrary<String> schemes() {
        return Arbitraries.of("https://", "http://", "", "//", "HTTPS://", "https：//", "https：／／");
    }

    @Provide
    Arbitrary<String> tracking() {
        return Arbitraries.of(
                "", "spm=a2o.1.2#top", "utm_source=x&scm=1007.1&pvid=9a", "algo_pvid=1&ref=%E4%BD%A0&x=(1)");
    }

    /// What chats put right before and after a link.
    @Provide
    Arbitrary<String> words() {
        Arbitrary<String> chinese =
                Arbitraries.strings().withCharRange('一', '龥').ofMinLength(1).ofMaxLength(12);
        Arbitrary<String> marks = Arbitraries.of(
                "", "，", "。", "【", "】", "（", "）", "「", "」", "：", " ", "\n", "！", "、", "“", "”", "\u200b", "\u3000");
        return chinese.flatMap(word -> marks.map(mark -> mark + word + mark));
    }

    @Provide
    Arbitrary<String> piles() {
        return Arbitraries.of(
                        "https://",
                        "http://",
                        "item.taobao.com",
                        "/item.htm?id=",
                        "123456",
                        ".",
                        ",",
                        ";",
                        "@",
                        ":",
                        "/",
                        "?",
                        "#",
                        "&",
                        "=",
                        "%",
                        "%2F",
                        "xn--",
                        "中",
                        "\u0434",
                        "：",
                        "／",
                        "(",
                        ")",
                        "[",
                        "]",
                        " ",
                        "\n",
                        "\r",
                        "www.",
                        "shop12.taobao.com",
                        "m.tb.cn/h.a",
                        "https%3A%2F%2F",
                        "\ud83d\ude00",
                        "\ud83d",
                        "\\",
                        "-",
                        "a.b")
                .list()
                .ofMaxSize(30)
                .map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<String> disguises() {
        return Arbitraries.of(
                "HOST.evil.com",
                "HOST@evil.com",
                "evil.com@HOST",
                "x@HOST",
                "evil.com/HOST",
                "evil.com?HOST",
                "evil.com#HOST",
                "HOST.cn",
                "evil-HOST.evil",
                "HOST:81",
                "\u0434HOST",
                "中HOST",
                "HOST\u0434",
                "HOST．evil.com",
                "HOST%2eevil.com");
    }
}
