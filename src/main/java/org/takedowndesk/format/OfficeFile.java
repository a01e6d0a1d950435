package org.takedowndesk.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.media.Condition;

/// What the documents of Word and Excel have in common: a ZIP of XML parts with the document's own words about itself.
final class OfficeFile {

    private static final Map<String, FactName> PROPERTIES = Map.of(
            "title", FactName.TITLE,
            "creator", FactName.AUTHOR,
            "lastModifiedBy", FactName.AUTHOR,
            "created", FactName.CREATED_AT,
            "modified", FactName.CHANGED_AT,
            "description", FactName.SUMMARY,
            "Application", FactName.SOFTWARE,
            "Company", FactName.AUTHOR);

    private final ZipDirectory zip;
    private final Findings findings;

    /// Reads the text of a document's own parts.
    interface Body {
        void read(OfficeFile file) throws IOException;
    }

    private OfficeFile(ZipDirectory zip, Findings findings) {
        this.zip = zip;
        this.findings = findings;
    }

    static void read(Path file, Findings findings, Body body) throws IOException {
        try (ZipDirectory zip = new ZipDirectory(file, findings.limits().records())) {
            if (zip.overlaps()) {
                findings.wrong(Condition.CORRUPT, NoticeKind.OVERLAPPING_ENTRIES);
                return;
            }
            OfficeFile office = new OfficeFile(zip, findings);
            office.properties("docProps/core.xml");
            office.properties("docProps/app.xml");
            office.links();
            body.read(office);
        }
    }

    Findings findings() {
        return findings;
    }

    /// Reads one part, if it is there.
    void part(String name, SafeXml.Listener listener) throws IOException {
        Optional<ZipDirectory.Entry> entry = zip.entries().stream()
                .filter(found -> found.name().equals(name))
                .findFirst();
        if (entry.isEmpty()) {
            return;
        }
        findings.at(name);
        if (entry.get().encrypted()) {
            findings.wrong(Condition.ENCRYPTED, NoticeKind.ENCRYPTED, name);
            return;
        }
        try (InputStream content = zip.open(entry.get());
                InputStream metered =
                        findings.budget().metered(content, entry.get().packed(), name)) {
            SafeXml.read(metered, listener);
        } catch (SafeXml.DocumentType e) {
            findings.wrong(Condition.CORRUPT, NoticeKind.DOCUMENT_TYPE, name);
        }
    }

    /// The parts whose names begin so, in the archive's order.
    java.util.List<String> parts(String beginning) {
        return zip.entries().stream()
                .map(ZipDirectory.Entry::name)
                .filter(name -> name.startsWith(beginning) && name.endsWith(".xml"))
                .toList();
    }

    private void properties(String part) throws IOException {
        part(part, new SafeXml.Listener() {
            private @Nullable FactName open;
            private final StringBuilder value = new StringBuilder();

            @Override
            public void event(int event, XMLStreamReader xml) {
                if (event == XMLStreamReader.START_ELEMENT) {
                    open = PROPERTIES.get(xml.getLocalName());
                    value.setLength(0);
                } else if (event == XMLStreamReader.CHARACTERS && open != null && value.length() < 4000) {
                    value.append(xml.getText());
                } else if (event == XMLStreamReader.END_ELEMENT && open != null) {
                    boolean time = open == FactName.CREATED_AT || open == FactName.CHANGED_AT;
                    String said = value.toString().strip();
                    findings.fact(open, time ? Times.iso(said) : said, part + ", " + xml.getLocalName());
                    open = null;
                }
            }
        });
    }

    /// What the document would fetch from elsewhere, and whether programs are in it.
    private void links() throws IOException {
        for (ZipDirectory.Entry entry : zip.entries()) {
            if (entry.name().endsWith("vbaProject.bin")) {
                findings.notice(NoticeKind.MACROS);
            }
            if (entry.name().endsWith(".rels")) {
                part(entry.name(), (event, xml) -> {
                    if (event == XMLStreamReader.START_ELEMENT
                            && "External".equals(xml.getAttributeValue(null, "TargetMode"))) {
                        link(String.valueOf(xml.getAttributeValue(null, "Target")));
                    }
                });
            }
        }
    }

    private void link(String target) {
        findings.notice(HtmlPage.local(target) ? NoticeKind.LOCAL_FILE : NoticeKind.OUTSIDE_LINK, target);
    }
}
