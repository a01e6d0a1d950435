package org.takedowndesk.format;

import java.util.List;
import java.util.Optional;

/// Something that a saved page or web archive keeps of the web: a picture, a page, a document.
///
/// @param number counts from 1 in the order of the file; by it one is named
/// @param url as the file has it, empty if it gives none
/// @param place where in the file it stands
/// @param type MIME type as the server gave it, without parameters
/// @param size of the content, unpacked; -1 where nobody read it
/// @param facts what the file says of it
public record Resource(int number, String url, String place, String type, long size, List<SaidFact> facts) {

    /// Smaller pictures are the buttons and dots of a page.
    private static final int SENSIBLE_PICTURE = 8 * 1024;

    public Resource {
        facts = List.copyOf(facts);
    }

    Resource withSize(long newSize) {
        return new Resource(number, url, place, type, newSize, facts);
    }

    public Optional<String> said(FactName name) {
        return facts.stream()
                .filter(fact -> fact.name() == name)
                .map(SaidFact::value)
                .findFirst();
    }

    /// Whether it can be evidence of its own: a page, a document, or a picture that is no mere ornament.
    public boolean sensible() {
        boolean page = type.equals("text/html") || type.equals("application/xhtml+xml");
        boolean picture = type.startsWith("image/") && size >= SENSIBLE_PICTURE;
        return size > 0 && (page || picture || type.equals("application/pdf"));
    }
}
