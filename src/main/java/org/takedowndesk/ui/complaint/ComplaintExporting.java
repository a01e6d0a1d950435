package org.takedowndesk.ui.complaint;

import java.nio.file.Path;
import java.util.List;
import org.takedowndesk.complaint.ComplaintId;
import org.takedowndesk.complaintexport.ExportReport;
import org.takedowndesk.complaintexport.ExportWish;
import org.takedowndesk.ui.Place;

/// Asks what of many complaints is wanted and where, exports it, and leads to what needs to be seen to.
final class ComplaintExporting {

    private final ComplaintTools tools;
    private final ComplaintStores stores;

    ComplaintExporting(ComplaintTools tools, ComplaintStores stores) {
        this.tools = tools;
        this.stores = stores;
    }

    void start(List<ComplaintId> complaints) {
        tools.dialogs()
                .form("complaintexport.title", "complaintexport.next", new ExportForm(tools.texts(), complaints.size()))
                .ifPresent(bundles -> tools.dialogs()
                        .chooseFolder("complaintexport.folder.choose")
                        .ifPresent(folder -> export(complaints, bundles, folder)));
    }

    private void export(List<ComplaintId> complaints, boolean bundles, Path folder) {
        ExportWish wish = new ExportWish(complaints, tools.texts().locale(), bundles, folder);
        tools.tasks()
                .workInSteps(
                        "complaintexport.task", progress -> stores.exports().export(wish, progress), this::tell);
    }

    private void tell(ExportReport report) {
        tools.dialogs()
                .form(
                        "complaintexport.title",
                        "complaintexport.open",
                        new ExportResult(tools.texts(), tools.preferences(), report))
                .ifPresent(id -> tools.navigator().go(new Place.OneComplaint(id)));
    }
}
