package org.takedowndesk.marketplace;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Which rule pack, in which version, valid when; a case remembers the versions it was judged under.
public record PackVersion(
        String id,
        String version,
        LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo,
        Words title) {}
