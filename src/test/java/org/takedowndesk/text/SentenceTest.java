package org.takedowndesk.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Values in the places of sentences, as a reader of either language expects them.
class SentenceTest {

    @Test
    void numbersAreGroupedAndWordsLeftAlone() {
        Texts english = Texts.english();
        Texts chinese = Texts.chinese();
        for (int again = 0; again < 2; again++) {
            assertEquals(
                    "{1} · '1234' · 1,234,567 bytes",
                    english.get("bundle.fact.fileAndSize", "{1}", "'1234'", 1_234_567L));
            assertEquals(
                    "a.png · image/png · -3 bytes", english.get("bundle.fact.fileAndSize", "a.png", "image/png", -3));
            assertEquals("1 exhibit, 1,204 pages", english.get("bundle.cover.counts", 1, 1204));
            assertEquals("1,204", chinese.get("bundle.cover.counts", 2, 1204).replaceAll("^\\D*2\\D+|\\D+$", ""));
        }
    }

    @Test
    void severalThreadsMayAskAtOnce() {
        Texts texts = Texts.english();
        List<String> said = IntStream.range(0, 5_000)
                .parallel()
                .mapToObj(i -> texts.get("bundle.cover.counts", i + 2, i + 1_000_000))
                .toList();
        for (int i = 0; i < said.size(); i++) {
            String digits = said.get(i).replaceAll("[^0-9 ]", "").strip().replaceAll(" +", " ");
            assertEquals((i + 2) + " " + (i + 1_000_000), digits);
        }
    }
}
