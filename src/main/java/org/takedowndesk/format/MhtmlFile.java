package org.takedowndesk.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A page that a browser saved with its pictures into one MIME message.
final class MhtmlFile implements FormatParser {

    @Override
    public void read(Path file, Findings findings) throws IOException {
        new MimeMessage(findings, new Reader(findings)).read(file);
    }

    private static final class Reader implements MimeMessage.Listener {

        private final Findings findings;
        private boolean pageRead;

        Reader(Findings findings) {
            this.findings = findings;
        }

        @Override
        public void field(String name, String value) {
            String field = name.toLowerCase(Locale.ROOT);
            if (field.equals("snapshot-content-location") || field.equals("content-location")) {
                findings.fact(FactName.LINK, MailFields.decoded(value), "header " + name);
            } else if (field.equals("from")) {
                findings.fact(FactName.SOFTWARE, MailFields.decoded(value), "header From");
            } else {
                MailFields.read(findings, name, value, FactName.CAPTURED_AT);
            }
        }

        @Override
        public void part(MimeMessage.Part part, InputStream content) throws IOException {
            String place = "part " + part.number();
            String location = part.location().isEmpty() ? place : part.location();
            if (HtmlPage.local(part.location())) {
                findings.notice(NoticeKind.LOCAL_FILE, part.location());
            }
            if (findings.wantsResources()) {
                List<SaidFact> said = new ArrayList<>();
                Findings.said(FactName.LINK, part.location(), place + ", Content-Location")
                        .ifPresent(said::add);
                findings.resource(part.location(), place, part.type(), said, content);
                return;
            }
            if (part.type().equals("text/html")) {
                if (!pageRead) {
                    pageRead = true;
                    findings.fact(FactName.LINK, part.location(), place + ", Content-Location");
                }
                new HtmlPage(findings, place + ", ")
                        .read(
                                Bytes.piece(content, findings, place),
                                part.charset().isEmpty() ? null : part.charset());
            }
            findings.mention(location, -1);
        }
    }
}
