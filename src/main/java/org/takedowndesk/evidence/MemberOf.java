package org.takedowndesk.evidence;

import java.util.List;
import org.takedowndesk.format.SaidFact;

/// Where in another item this one was found: an attachment in its e-mail, a file in its archive, a picture in its saved
/// page.
///
/// @param path within the container, for people to read
/// @param said what the container says of it, such as its address, its place and the server's time
public record MemberOf(EvidenceId container, String path, List<SaidFact> said) {

    // Members taken in before containers were asked have nothing.
    @SuppressWarnings("ConstantValue")
    public MemberOf {
        said = said == null ? List.of() : List.copyOf(said);
    }

    public MemberOf(EvidenceId container, String path) {
        this(container, path, List.of());
    }
}
