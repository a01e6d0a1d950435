package org.takedowndesk.format;

import java.util.List;

/// Something a user should know about a file's content, with the values its sentence names.
public record Notice(NoticeKind kind, List<String> values) {

    public Notice {
        values = List.copyOf(values);
    }

    public static Notice of(NoticeKind kind, Object... values) {
        return new Notice(kind, List.of(values).stream().map(String::valueOf).toList());
    }
}
