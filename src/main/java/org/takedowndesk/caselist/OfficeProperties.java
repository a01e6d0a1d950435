package org.takedowndesk.caselist;

import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.takedowndesk.media.DisplayName;

/// What an office file says of itself: the paper's title, author, language and moment, and never the clock's.
final class OfficeProperties {

    private OfficeProperties() {}

    static void say(POIXMLProperties properties, ListPaper paper) {
        Optional<Date> at = Optional.of(Date.from(paper.at()));
        POIXMLProperties.CoreProperties core = properties.getCoreProperties();
        core.setTitle(paper.title());
        String author = DisplayName.visible(paper.author());
        core.setCreator(author);
        core.setLastModifiedByUser(author);
        core.setCreated(at);
        core.setModified(at);
        core.getUnderlyingProperties().setLanguageProperty(paper.language().toLanguageTag());
        properties.getExtendedProperties().setApplication("Takedown Desk");
    }
}
