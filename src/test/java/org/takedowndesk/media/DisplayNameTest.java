package org.takedowndesk.media;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayNameTest {

    /// Written with Java's escapes, which are resolved here, so that the table itself cannot mislead.
    @ParameterizedTest
    @CsvSource(textBlock = """
            photo.jpg,                       photo.jpg
            正品对比 第1张.png,                正品对比 第1张.png
            \\u202Egnp.exe,                   ⟦U+202E⟧gnp.exe
            a\\u2066b\\u2069c,                 a⟦U+2066⟧b⟦U+2069⟧c
            pay\\u200Bpal,                    pay⟦U+200B⟧pal
            \\uFEFFreport.pdf,                ⟦U+FEFF⟧report.pdf
            a\\u0000b\\nc\\u007F,               a⟦U+0000⟧b⟦U+000A⟧c⟦U+007F⟧
            a\\u2028b,                        a⟦U+2028⟧b
            soft\\u00ADhyphen,                soft⟦U+00AD⟧hyphen
            lone\\uD800,                      lone⟦U+D800⟧
            tag\\uDB40\\uDC41,                 tag⟦U+E0041⟧
            عقد.pdf,                         عقد.pdf
            \\u3164.txt,                      ⟦U+3164⟧.txt
            """)
    void marksWhatCannotBeSeen(String escaped, String shown) {
        assertEquals(shown, DisplayName.visible(resolve(escaped)));
        assertEquals(shown, DisplayName.of(resolve(escaped)));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            abcdefghij.png,      14, abcdefghij.png
            abcdefghijk.png,     14, abcdefg…jk.png
            一二三四五六七八九十.png, 9,  一二三四….png
            abc,                 3,  abc
            abcd,                3,  a…d
            😀😀😀😀😀😀,        5,  😀😀…😀😀
            """)
    void shortensInTheMiddle(String name, int length, String shown) {
        assertEquals(shown, DisplayName.of(name, length));
    }

    @Test
    void neverCutsAMark() {
        String shown = DisplayName.of("abcdef\u202Eghijklmnopq", 12);

        assertEquals("abcdef…mnopq", shown);
        assertEquals("abcdef…", DisplayName.of("abcdef\u202E\u202E\u202E", 12));
        assertTrue(shown.codePointCount(0, shown.length()) <= 12);
    }

    @Test
    void keepsLinesWhereATextIsShown() {
        assertEquals("a\nb\nc\td⟦U+0007⟧", DisplayName.visibleLines("a\r\nb\rc\td\u0007"));
    }

    @Test
    void refusesALengthThatShowsNothing() {
        assertThrows(IllegalArgumentException.class, () -> DisplayName.of("abc", 2));
    }

    private static String resolve(String escaped) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < escaped.length(); i++) {
            if (escaped.startsWith("\\u", i)) {
                text.append((char) Integer.parseInt(escaped.substring(i + 2, i + 6), 16));
                i += 5;
            } else if (escaped.startsWith("\\n", i)) {
                text.append('\n');
                i++;
            } else {
                text.append(escaped.charAt(i));
            }
        }
        return text.toString();
    }
}
