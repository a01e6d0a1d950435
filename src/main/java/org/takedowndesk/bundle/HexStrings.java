package org.takedowndesk.bundle;

import java.io.IOException;
import java.io.InputStream;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;

/// Whether the strings of a content written in hexadecimal digits have an even number of them and nothing else; readers
/// forgive it, the archival standard does not.
///
/// The bytes of pictures inside the content are taken for text, too: that can only lead to a doubt too many.
final class HexStrings {

    private static final int LARGEST = 64 << 20;

    private HexStrings() {}

    static boolean fit(PDPage page) throws IOException {
        try (InputStream in = page.getContents()) {
            return in == null || fit(in.readNBytes(LARGEST));
        }
    }

    static boolean fit(COSStream content) throws IOException {
        try (InputStream in = content.createInputStream()) {
            return fit(in.readNBytes(LARGEST));
        }
    }

    private static boolean fit(byte[] content) {
        if (content.length == LARGEST) {
            return false;
        }
        for (int at = 0; at < content.length; at++) {
            switch (content[at]) {
                case '(' -> at = endOfText(content, at);
                case '%' -> at = endOfLine(content, at);
                case '<' -> {
                    if (at + 1 < content.length && content[at + 1] == '<') {
                        at++;
                    } else {
                        int end = endOfDigits(content, at + 1);
                        if (end < 0) {
                            return false;
                        }
                        at = end;
                    }
                }
                default -> {
                    // Between strings.
                }
            }
        }
        return true;
    }

    private static int endOfText(byte[] content, int start) {
        int depth = 0;
        for (int at = start; at < content.length; at++) {
            switch (content[at]) {
                case '\\' -> at++;
                case '(' -> depth++;
                case ')' -> {
                    if (--depth == 0) {
                        return at;
                    }
                }
                default -> {
                    // Text.
                }
            }
        }
        return content.length;
    }

    private static int endOfLine(byte[] content, int start) {
        int at = start;
        while (at < content.length && content[at] != '\n' && content[at] != '\r') {
            at++;
        }
        return at;
    }

    /// -1 if it is not as it should be.
    private static int endOfDigits(byte[] content, int start) {
        int digits = 0;
        for (int at = start; at < content.length; at++) {
            if (content[at] == '>') {
                return digits % 2 == 0 ? at : -1;
            }
            if (Character.digit(content[at], 16) >= 0) {
                digits++;
            } else if (" \t\r\n\f\0".indexOf(content[at]) < 0) {
                return -1;
            }
        }
        return -1;
    }
}
