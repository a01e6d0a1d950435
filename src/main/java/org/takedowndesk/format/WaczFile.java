package org.takedowndesk.format;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.takedowndesk.media.Condition;

/// A ZIP of web archives with a list of their pages.
final class WaczFile implements FormatParser {

    private static final Map<String, FactName> FACTS = Map.of(
            "title", FactName.TITLE,
            "mainPageUrl", FactName.LINK,
            "mainPageURL", FactName.LINK,
            "mainPageDate", FactName.CAPTURED_AT,
            "created", FactName.CREATED_AT,
            "description", FactName.SUMMARY,
            "software", FactName.SOFTWARE);
    private static final Map<String, FactName> PAGE =
            Map.of("url", FactName.LINK, "title", FactName.TITLE, "ts", FactName.CAPTURED_AT);

    @Override
    public void read(Path file, Findings findings) throws IOException {
        try (ZipDirectory zip = new ZipDirectory(file, findings.limits().records())) {
            if (zip.overlaps()) {
                findings.wrong(Condition.CORRUPT, NoticeKind.OVERLAPPING_ENTRIES);
                return;
            }
            json(zip, "datapackage.json", FACTS, findings);
            json(zip, "pages/pages.jsonl", PAGE, findings);
            for (ZipDirectory.Entry entry : zip.entries()) {
                findings.mention(entry.name(), entry.size());
                boolean archive = entry.name().startsWith("archive/")
                        && (entry.name().endsWith(".warc") || entry.name().endsWith(".warc.gz"));
                if (archive) {
                    try (InputStream in = open(zip, entry, findings)) {
                        WarcFile.read(in, entry.packed(), entry.name() + ", ", findings);
                    }
                }
            }
        }
    }

    private static InputStream open(ZipDirectory zip, ZipDirectory.Entry entry, Findings findings) throws IOException {
        findings.at(entry.name());
        return new BufferedInputStream(
                findings.budget().metered(zip.open(entry), entry.packed(), entry.name()), 64 * 1024);
    }

    private static void json(ZipDirectory zip, String name, Map<String, FactName> wanted, Findings findings)
            throws IOException {
        Optional<ZipDirectory.Entry> entry = zip.entries().stream()
                .filter(found -> found.name().equals(name))
                .findFirst();
        if (entry.isEmpty()) {
            return;
        }
        try (InputStream in = open(zip, entry.get(), findings)) {
            JsonWalk.read(in, findings, (path, value) -> {
                FactName fact = wanted.get(path);
                if (fact != null) {
                    boolean time = fact == FactName.CAPTURED_AT || fact == FactName.CREATED_AT;
                    findings.fact(fact, time ? Times.iso(value) : value, name + ", " + path);
                }
            });
        }
    }
}
