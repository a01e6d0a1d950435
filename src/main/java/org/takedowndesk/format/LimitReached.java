package org.takedowndesk.format;

import java.io.IOException;

/// Inside this package: a limit ends the reading of a file.
final class LimitReached extends IOException {

    private final transient Notice notice;

    LimitReached(NoticeKind kind, Object... values) {
        super(kind.name());
        this.notice = Notice.of(kind, values);
    }

    Notice notice() {
        return notice;
    }
}
