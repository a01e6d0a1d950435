package org.takedowndesk.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.takedowndesk.media.FileType;

/// An e-mail; whatever in it is no text of the message itself is a member.
final class EmlFile implements FormatParser {

    @Override
    public void read(Path file, Findings findings) throws IOException {
        new MimeMessage(findings, new Reader(findings)).read(file);
    }

    private record Reader(Findings findings) implements MimeMessage.Listener {

        @Override
        public void field(String name, String value) {
            MailFields.read(findings, name, value, FactName.SENT_AT);
        }

        @Override
        public void part(MimeMessage.Part part, InputStream content) throws IOException {
            boolean words = part.name().isEmpty() && !part.attached();
            if (words && part.type().equals("text/plain")) {
                byte[] bytes = Bytes.piece(content, findings, place(part));
                findings.text(new String(bytes, Bytes.charset(part.charset())));
            } else if (words && part.type().equals("text/html")) {
                byte[] bytes = Bytes.piece(content, findings, place(part));
                new HtmlPage(findings, place(part) + ", ")
                        .read(bytes, part.charset().isEmpty() ? null : part.charset());
            } else {
                findings.member(path(part), -1, content);
            }
        }

        private static String place(MimeMessage.Part part) {
            return part.number().isEmpty() ? "body" : "part " + part.number();
        }

        private static String path(MimeMessage.Part part) {
            if (!part.name().isEmpty()) {
                return part.name();
            }
            String number = part.number().isEmpty() ? "body" : "part-" + part.number();
            String ending = part.type().equals("message/rfc822") ? "eml" : ending(part.type());
            return number + "." + ending;
        }

        private static String ending(String mimeType) {
            for (FileType type : FileType.values()) {
                if (type.mimeType().equals(mimeType)) {
                    return type.ending();
                }
            }
            return FileType.OTHER.ending();
        }
    }
}
