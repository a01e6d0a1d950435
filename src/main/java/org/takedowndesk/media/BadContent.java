package org.takedowndesk.media;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// Inside this package: the content cannot be used, for the reason of its [Condition].
final class BadContent extends IOException {

    private final Condition condition;

    BadContent(Condition condition, String why, @Nullable Throwable cause) {
        super(why, cause);
        this.condition = condition;
    }

    BadContent(Condition condition, String why) {
        this(condition, why, null);
    }

    Condition condition() {
        return condition;
    }
}
