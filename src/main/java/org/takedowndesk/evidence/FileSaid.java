package org.takedowndesk.evidence;

import java.net.URI;
import java.net.URISyntaxException;
import org.takedowndesk.format.FactName;
import org.takedowndesk.format.FileSays;
import org.takedowndesk.format.SaidFact;
import org.takedowndesk.media.DisplayName;
import org.takedowndesk.media.FileType;

/// What a file says of itself, as far as it may fill what the user left empty.
final class FileSaid {

    private static final int TITLE_CHARS = 200;
    private static final int LINK_CHARS = 2000;

    private FileSaid() {}

    /// The title, with nothing in it that misleads; office files are left out, whose titles are often the template's.
    static String title(FileDescription file) {
        boolean believed = file.type() != FileType.DOCX && file.type() != FileType.XLSX;
        return believed
                ? file.says()
                        .first(FactName.TITLE)
                        .map(SaidFact::value)
                        .map(FileSaid::shown)
                        .orElse("")
                : "";
    }

    static String shown(String title) {
        return DisplayName.of(title.strip(), TITLE_CHARS);
    }

    /// The first link that leads to the web; what leads elsewhere is only told.
    static String link(FileSays says) {
        return says.facts().stream()
                .filter(fact -> fact.name() == FactName.LINK)
                .map(SaidFact::value)
                .filter(FileSaid::web)
                .findFirst()
                .orElse("");
    }

    private static boolean web(String link) {
        try {
            URI uri = new URI(link);
            return link.length() <= LINK_CHARS
                    && uri.getHost() != null
                    && ("https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme()));
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
