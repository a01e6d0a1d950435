package org.takedowndesk.complaintexport;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.takedowndesk.complaint.ComplaintId;

/// Which complaints are wanted, and where.
///
/// @param language of the program's words
/// @param bundles whether each has its bundle too, as the filing copy
/// @param folder made if need be
public record ExportWish(List<ComplaintId> complaints, Locale language, boolean bundles, Path folder) {

    public ExportWish {
        complaints = complaints.stream().distinct().toList();
    }
}
