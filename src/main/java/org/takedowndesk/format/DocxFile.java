package org.takedowndesk.format;

import java.io.IOException;
import java.nio.file.Path;
import javax.xml.stream.XMLStreamReader;

/// A Word document; kept as it is, with its text for the search.
final class DocxFile implements FormatParser {

    @Override
    public void read(Path file, Findings findings) throws IOException {
        OfficeFile.read(file, findings, office -> {
            office.part("word/document.xml", new Paragraphs(findings));
            for (String beginning : new String[] {"word/header", "word/footer", "word/footnotes", "word/comments"}) {
                for (String part : office.parts(beginning)) {
                    office.part(part, new Paragraphs(findings));
                }
            }
        });
    }

    /// One line for each paragraph.
    private static final class Paragraphs implements SafeXml.Listener {

        private final Findings findings;
        private final StringBuilder paragraph = new StringBuilder();
        private boolean inText;

        Paragraphs(Findings findings) {
            this.findings = findings;
        }

        @Override
        public void event(int event, XMLStreamReader xml) {
            switch (event) {
                case XMLStreamReader.START_ELEMENT -> start(xml.getLocalName());
                case XMLStreamReader.CHARACTERS -> {
                    if (inText && paragraph.length() < findings.limits().textChars()) {
                        paragraph.append(xml.getText());
                    }
                }
                case XMLStreamReader.END_ELEMENT -> end(xml.getLocalName());
                default -> {
                    // Comments and such.
                }
            }
        }

        private void start(String name) {
            inText = name.equals("t") || name.equals("delText");
            if (name.equals("tab")) {
                paragraph.append('\t');
            } else if (name.equals("br")) {
                paragraph.append('\n');
            }
        }

        private void end(String name) {
            inText = false;
            if (name.equals("p")) {
                findings.text(paragraph);
                paragraph.setLength(0);
            }
        }
    }
}
