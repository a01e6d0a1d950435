package org.takedowndesk.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;

/// Sets text files as pages; long ones are cut after some pages, and say so.
final class TextPages implements ExhibitPages.Presenter {

    private static final int MOST_BYTES = 1 << 20;
    private static final int MOST_PAGES = 100;
    private static final Charset CHINESE = Charset.forName("GB18030");

    private final Draft draft;

    TextPages(Draft draft) {
        this.draft = draft;
    }

    @Override
    public Draft.Placed show(Exhibit exhibit, FileKind kind, long size) throws IOException {
        byte[] bytes;
        try (InputStream in = Files.newInputStream(exhibit.file())) {
            bytes = in.readNBytes(MOST_BYTES);
        }
        Flow flow = new Flow(draft, exhibit.label());
        ExhibitHead.set(flow, exhibit, size);
        boolean all = set(flow, decode(bytes, size > bytes.length)) && size <= bytes.length;
        if (!all) {
            flow.gap(8);
            new Blocks(flow)
                    .note(
                            draft.texts()
                                    .get(
                                            draft.edition().attaches() ? "bundle.text.cut" : "bundle.text.cutElsewhere",
                                            flow.pages(),
                                            Attachments.name(exhibit)),
                            Ink.WARNING);
            draft.remarks()
                    .add(new BundleRemark(
                            exhibit.label(), BundleRemark.Reason.CUT_SHORT, Integer.toString(flow.pages())));
        }
        flow.end();
        return new Draft.Placed(flow.firstLeaf(), flow.pages(), List.of());
    }

    /// Returns whether all of it was set.
    private boolean set(Flow flow, String text) {
        float size = Sheet.SMALL_SIZE;
        for (String paragraph : text.lines().toList()) {
            flow.tag(Tag.PARAGRAPH);
            for (String line : draft.wrap().lines(paragraph, Fonts.Face.CODE, size, flow.measure())) {
                if (flow.pages() == MOST_PAGES && flow.room() < 5 * Sheet.BODY_LEADING) {
                    return false;
                }
                flow.line(line, Fonts.Face.CODE, size, Sheet.SMALL_LEADING, Ink.TEXT);
            }
        }
        return true;
    }

    /// UTF-16 by its mark, UTF-8 or Chinese GB 18030 if every byte fits, Western else.
    static String decode(byte[] bytes, boolean cut) {
        if (isUtf16(bytes)) {
            return withoutMark(new String(bytes, StandardCharsets.UTF_16));
        }
        for (Charset charset : List.of(StandardCharsets.UTF_8, CHINESE)) {
            for (int less = 0; less <= (cut ? 3 : 0) && less < bytes.length; less++) {
                try {
                    return withoutMark(charset.newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT)
                            .decode(ByteBuffer.wrap(bytes, 0, bytes.length - less))
                            .toString());
                } catch (CharacterCodingException e) {
                    // The next charset may fit, or one character less where the text was cut within one.
                }
            }
        }
        return new String(bytes, Charset.forName("windows-1252"));
    }

    /// Whether the bytes begin with the mark of UTF-16.
    static boolean isUtf16(byte[] bytes) {
        return bytes.length >= 2 && bytes[0] + bytes[1] == -3 && (bytes[0] == -1 || bytes[1] == -1);
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
