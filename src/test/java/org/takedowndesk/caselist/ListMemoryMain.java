package org.takedowndesk.caselist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.takedowndesk.evidence.CapturedAt;
import org.takedowndesk.evidence.EvidenceKind;
import org.takedowndesk.evidence.IntakeMethod;
import org.takedowndesk.evidencelist.EvidenceLine;
import org.takedowndesk.text.Show;
import org.takedowndesk.text.Texts;
import org.takedowndesk.work.Progress;

/// Writes a long list of evidence in both formats: `FOLDER COUNT`. Prints sizes and times; run it with `-Xmx128m`.
final class ListMemoryMain {

    private ListMemoryMain() {}

    public static void main(String[] arguments) throws IOException {
        List<EvidenceLine> lines = IntStream.rangeClosed(1, Integer.parseInt(arguments[1]))
                .mapToObj(ListMemoryMain::line)
                .toList();
        for (ListFormat format : ListFormat.values()) {
            ListWords words = new ListWords(new ListWish(format, Locale.ENGLISH, true));
            EvidencePaper layout = new EvidencePaper(words, new Show(Texts.english(), ZoneOffset.UTC));
            ListPaper paper = new ListPaper(
                    Locale.ENGLISH,
                    "List",
                    List.of(),
                    layout.columns(format),
                    lines.stream().map(line -> layout.row(format, line)).toList(),
                    List.of(),
                    List.of(),
                    "{0} / {1}",
                    "Lin Yue",
                    Instant.EPOCH);
            long start = System.nanoTime();
            byte[] bytes = switch (format) {
                case XLSX -> new SpreadsheetFile().bytes(paper, Progress.none());
                case DOCX -> new DocumentFile().bytes(paper, Progress.none());
            };
            Files.write(Path.of(arguments[0]).resolve("list" + format.ending()), bytes);
            System.out.printf(
                    "%s %d lines %d bytes %d ms%n",
                    format, lines.size(), bytes.length, (System.nanoTime() - start) / 1_000_000);
        }
    }

    private static EvidenceLine line(int number) {
        return new EvidenceLine(
                number,
                "E-" + number,
                "Screenshot of the listing 商品 " + number,
                EvidenceKind.SCREENSHOT,
                new CapturedAt(Instant.EPOCH.plusSeconds(number), CapturedAt.Basis.GIVEN),
                "Lin Yue (paralegal)",
                IntakeMethod.SCREEN_CAPTURE,
                "https://item.taobao.com/item.htm?id=" + number,
                List.of(number + " https://item.taobao.com/item.htm?id=" + number),
                "The page offers the lamp at 129 CNY. " + number,
                "Who sold it. " + number,
                List.of(),
                List.of(),
                "shot-" + number + ".png",
                number * 1000L,
                String.format(Locale.ROOT, "%064x", number));
    }
}
