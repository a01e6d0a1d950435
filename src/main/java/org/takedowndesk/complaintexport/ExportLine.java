package org.takedowndesk.complaintexport;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.complaint.ComplaintId;

/// What became of one complaint.
///
/// @param reference as `TD-2026-0001/C1`
/// @param folder null where there is none
/// @param files how many stand in it
/// @param reason why it failed, or stands under another name, in the user's words; empty otherwise
public record ExportLine(
        ComplaintId complaint,
        String reference,
        ExportState state,
        @Nullable Path folder,
        int files,
        String reason) {}
