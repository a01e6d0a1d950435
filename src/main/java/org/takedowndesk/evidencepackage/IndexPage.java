package org.takedowndesk.evidencepackage;

import java.nio.charset.StandardCharsets;
import java.util.List;

/// A plain page that lists what is in a package: no script, nothing fetched, every text escaped.
final class IndexPage {

    private static final String HEAD = """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src 'self'">
            <title>Evidence package</title>
            <style>
            body { font-family: sans-serif; margin: 2em; }
            table { border-collapse: collapse; }
            th, td { border: 1px solid #999; padding: 4px 8px; text-align: left; vertical-align: top; }
            code { font-size: 85%; overflow-wrap: anywhere; }
            </style>
            </head>
            <body>
            <h1>Evidence package · 证据包</h1>
            <p>How to check it: <a href="README.txt">README.txt</a> · 核验方法见 README.txt</p>
            <table>
            <tr><th>Item · 编号</th><th>Title · 名称</th><th>Captured · 取得时间 (UTC)</th><th>Source · 来源</th><th>SHA-256</th></tr>
            """;

    private static final String END = """
            </table>
            <p>Custody log · 保管记录: <a href="data/custody.jsonl">custody.jsonl</a></p>
            </body>
            </html>
            """;

    private IndexPage() {}

    static byte[] of(List<ItemSheet> sheets) {
        StringBuilder page = new StringBuilder(HEAD);
        for (ItemSheet sheet : sheets) {
            page.append("<tr><td><a href=\"")
                    .append(escaped(sheet.file()))
                    .append("\">")
                    .append(escaped(sheet.caseReference() + "/" + sheet.key()))
                    .append("</a></td><td>")
                    .append(escaped(sheet.record().displayName()))
                    .append("</td><td>")
                    .append(sheet.record().capturedAt().at())
                    .append("</td><td>")
                    .append(escaped(sheet.record().sourceUrl()))
                    .append("</td><td><code>")
                    .append(sheet.sha256())
                    .append("</code></td></tr>\n");
        }
        return page.append(END).toString().getBytes(StandardCharsets.UTF_8);
    }

    /// As text or as the value of an attribute in double quotes; controls and marks of direction are shown as such.
    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(point -> {
            switch (point) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> {
                    int type = Character.getType(point);
                    if (type == Character.FORMAT || type == Character.CONTROL || type == Character.SURROGATE) {
                        escaped.append("⟨U+").append(Integer.toHexString(point)).append("⟩");
                    } else {
                        escaped.appendCodePoint(point);
                    }
                }
            }
        });
        return escaped.toString();
    }
}
