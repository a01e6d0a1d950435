package org.takedowndesk.gallery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.takedowndesk.TestWorkspace;
import org.takedowndesk.casefile.CaseFile;
import org.takedowndesk.evidence.EvidenceId;
import org.takedowndesk.evidence.EvidenceItem;
import org.takedowndesk.evidence.IntakeMethod;
import org.takedowndesk.evidence.IntakeRequest;
import org.takedowndesk.format.FormatLimits;
import org.takedowndesk.format.FormatReader;
import org.takedowndesk.holder.HolderId;
import org.takedowndesk.listing.Listing;
import org.takedowndesk.media.Limits;
import org.takedowndesk.media.PdfText;
import org.takedowndesk.vault.Vault;
import org.takedowndesk.work.Progress;

/// The search over real files in a real workspace, and over any words against a search by regular expressions.
class EvidenceSearchTest {

    private static final String LETTERS = "aAbBsSςΣσıİéÉ灯具假\uD83D\uDE00 ";

    @TempDir
    Path folder;

    @Test
    void findsWordsInTheTextOfEveryKindOfFile() throws IOException {
        try (TestWorkspace workspace = new TestWorkspace(folder.resolve("workspace"))) {
            CaseFile file = workspace.services().cases().open("Lamps", new HolderId(1), List.of());
            Path pdf = folder.resolve("invoice.pdf");
            pdf(pdf, "Invoice for 40 Counterfeit lamps", "假冒灯具 四十件");
            Path html = write("page.html", "<html><title>Shop</title><body><p>Cheap <b>Lanterns</b></p></body></html>");
            Path mail = write(
                    "offer.eml",
                    "From: seller@example.com\r\nTo: a@example.com\r\nSubject: Offer\r\n"
                            + "Content-Type: text/plain; charset=utf-8\r\n\r\nWe can deliver 500 Torches.\r\n");
            Path note = write("note.txt", "The buyer says: the Λάμπας broke.");
            List<EvidenceItem> items = workspace
                    .services()
                    .intake()
                    .takeIn(
                            List.of(pdf, html, mail, note),
                            IntakeRequest.into(file.id(), IntakeMethod.FILE_CHOOSER),
                            Progress.none())
                    .added();
            Listing listing = workspace
                    .services()
                    .listings()
                    .paste(file.id(), "https://item.taobao.com/item.htm?id=612345678901")
                    .added()
                    .getFirst();
            EvidenceItem noted =
                    items.get(3).withListings(List.of(listing.id())).withLabels(List.of("urgent"));
            List<Searched> all = new ArrayList<>();
            items.subList(0, 3).forEach(item -> all.add(new Searched(item, file.reference(), List.of())));
            all.add(new Searched(noted, file.reference(), List.of(listing)));
            EvidenceSearch.Index index = workspace.services().search().index(all);

            assertEquals(
                    List.of("E-0001 TEXT Invoice for 40 Counterfeit lamps 假冒灯具 四十件"), found(index, all, "COUNTERFEIT"));
            assertEquals(List.of("E-0001"), keys(index, all, "灯具"));
            assertEquals(List.of("E-0002"), keys(index, all, "lanterns cheap"));
            assertEquals(List.of("E-0003"), keys(index, all, "torches"));
            assertEquals(List.of("E-0004"), keys(index, all, "ΛΆΜΠΑΣ"));
            assertEquals(List.of("E-0004"), keys(index, all, "612345678901 urgent broke"));
            assertEquals(List.of(), keys(index, all, "torches lanterns"));
            assertEquals(4, keys(index, all, "  ").size());
            assertEquals(4, keys(index, all, "lin YUE").size());

            // What was read once is found without the files.
            items.forEach(
                    item -> workspace.services().vault().destroy(item.file().hash()));
            assertEquals(List.of("E-0001"), keys(workspace.reopen().search().index(all), all, "counterfeit 四十"));
        }
    }

    @Property(tries = 300)
    void findsWhatRegularExpressionsFind(@ForAll long seed) throws IOException {
        Random random = new Random(seed);
        Map<EvidenceId, Searched> items = Stream.generate(() -> item(random))
                .limit(1 + random.nextInt(12))
                .collect(Collectors.toMap(one -> one.item().id(), one -> one, (one, other) -> one));
        List<Searched> all = List.copyOf(items.values());
        Path nowhere = Path.of("target/no-such-cache");
        EvidenceSearch search = new EvidenceSearch(
                new FileTexts(
                        new Vault(Files.createTempDirectory("search")),
                        new FormatReader(FormatLimits.standard()),
                        new PdfText(Limits.standard()),
                        new FileCache(nowhere, 0)),
                random.nextInt(1000));
        String words = word(random, 3) + " " + word(random, 2);
        List<EvidenceId> expected = all.stream()
                .filter(one -> Stream.of(words.strip().split("\\s+", -1)).allMatch(word -> contains(one, word)))
                .map(one -> one.item().id())
                .toList();
        EvidenceSearch.Index index = search.index(all);
        Map<EvidenceId, EvidenceSearch.Place> found = index.find(words, Progress.none());
        assertEquals(expected, List.copyOf(found.keySet()));
        found.forEach((id, place) -> {
            if (place.length() > 0) {
                String told =
                        index.hit(id, place, Progress.none()).orElseThrow().word();
                assertTrue(Stream.of(words.strip().split("\\s+", -1)).anyMatch(word -> same(word, told)), told);
            }
        });
    }

    private static boolean contains(Searched searched, String word) {
        Pattern pattern = Pattern.compile(Pattern.quote(word), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        return searched.fields().stream()
                .anyMatch(field -> pattern.matcher(field.text()).find());
    }

    private static boolean same(String word, String told) {
        return Pattern.compile(Pattern.quote(word), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(told)
                .matches();
    }

    private static Searched item(Random random) {
        EvidenceItem item = SearchedItems.item(1 + random.nextInt(1000), word(random, 20), word(random, 30))
                .withLabels(List.of(word(random, 4), word(random, 4)));
        return new Searched(item, "TD-2026-0001", List.of());
    }

    private static String word(Random random, int most) {
        int[] points = LETTERS.codePoints().toArray();
        return random.ints(1 + random.nextInt(most), 0, points.length)
                .map(i -> points[i])
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static List<String> keys(EvidenceSearch.Index index, List<Searched> all, String words) {
        Map<EvidenceId, EvidenceSearch.Place> found = index.find(words, Progress.none());
        return all.stream()
                .filter(one -> found.containsKey(one.item().id()))
                .map(one -> one.item().key())
                .toList();
    }

    private static List<String> found(EvidenceSearch.Index index, List<Searched> all, String words) {
        Map<EvidenceId, EvidenceSearch.Place> found = index.find(words, Progress.none());
        return all.stream()
                .filter(one -> found.containsKey(one.item().id()))
                .map(one -> {
                    Hit hit = index.hit(
                                    one.item().id(),
                                    Objects.requireNonNull(found.get(one.item().id())),
                                    Progress.none())
                            .orElseThrow();
                    return one.item().key() + " " + hit.where() + " " + hit.text();
                })
                .toList();
    }

    private Path write(String name, String content) throws IOException {
        return Files.write(folder.resolve(name), content.getBytes(StandardCharsets.UTF_8));
    }

    static void pdf(Path file, String... lines) throws IOException {
        try (PDDocument document = new PDDocument();
                InputStream font = EvidenceSearchTest.class.getResourceAsStream(
                        "/org/takedowndesk/fonts/NotoSansSC-Regular.ttf")) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(PDType0Font.load(document, font), 12);
                content.newLineAtOffset(50, 700);
                for (String line : lines) {
                    content.showText(line);
                    content.newLineAtOffset(0, -20);
                }
                content.endText();
            }
            document.save(file.toFile());
        }
    }
}
