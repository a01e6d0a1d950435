package org.takedowndesk.marketplace;

import static java.time.Duration.ofSeconds;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The worst text takes some seconds a megabyte on a busy machine; anything that is not linear takes minutes.
class LinkReaderSpeedTest {

    private final LinkReader reader = new LinkReader(new RulePacks());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "a.",
                "a:",
                "a,",
                ",",
                "(",
                ")",
                ".",
                "/",
                "@",
                "a@",
                "http://",
                "https://a",
                "=https://",
                "a=https://",
                "http",
                "中",
                "taobao.com/中",
                "taobao.com,",
                "a.taobao.com;",
                "https://taobao.com/中",
                "item.taobao.com/item.htm?id=1,",
                "x.com/a,",
                "https://www.lazada.sg/products/",
                "-i1",
                "https://x.aliexpress.com/item/",
                "https://www.alibaba.com/product-detail/_1",
                "https%3A%2F%2F",
                "%",
                "https://a@",
                "https://taobao.com中",
                "www.a.com ",
                "\n",
                "https://item.taobao.com/item.htm?id=1\n",
                "a.b:",
                "https://item.taobao.com/?&=&",
                "\u0434taobao.com/",
                "https://\u0434 ",
                "https://中",
                "[",
                "](",
                "//"
            })
    void hostileTextIsReadInLinearTime(String part) {
        read(part, LinkReader.LONGEST_TEXT / 4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://", "taobao.com/中", "taobao.com,", "item.taobao.com/item.htm?id=1,"})
    void hostileMegabyteIsReadInLinearTime(String part) {
        read(part, LinkReader.LONGEST_TEXT);
    }

    private void read(String part, int length) {
        String text = part.repeat(length / part.length());
        assertTimeout(ofSeconds(30), () -> reader.read(text));
    }
}
