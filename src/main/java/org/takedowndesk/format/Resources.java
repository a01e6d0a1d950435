package org.takedowndesk.format;

import java.util.List;

/// What a saved page or web archive keeps, as far as it could be read.
///
/// @param notices what ended the reading early or is wrong
public record Resources(List<Resource> all, List<Notice> notices) {

    public Resources {
        all = List.copyOf(all);
        notices = List.copyOf(notices);
    }
}
