package org.takedowndesk.format;

import java.util.ArrayList;
import java.util.List;
import org.takedowndesk.media.Condition;

/// What reading a file gave.
///
/// @param text for the search, bounded, empty where there is none
/// @param members of a container, bounded; also those that nobody takes in
/// @param condition what is wrong with the content, as far as it was read
public record FormatRead(FileSays says, String text, List<Member> members, Condition condition) {

    public FormatRead {
        members = List.copyOf(members);
    }

    /// The same with a limit that whoever wanted the members ran into.
    public FormatRead with(NoticeKind limit, Object... values) {
        List<Notice> notices = new ArrayList<>(says.notices());
        notices.add(Notice.of(limit, values));
        return new FormatRead(new FileSays(says.facts(), notices), text, members, Condition.TOO_LARGE);
    }
}
