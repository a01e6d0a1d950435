package org.takedowndesk.purchase;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The goods went from one person to another.
public record HandOver(@Nullable LocalDate on, String from, String to, String reason) {}
