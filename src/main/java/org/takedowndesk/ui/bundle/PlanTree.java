package org.takedowndesk.ui.bundle;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.takedowndesk.bundle.BundlePlan;
import org.takedowndesk.bundle.Exhibit;
import org.takedowndesk.bundle.PlanSection;
import org.takedowndesk.text.Show;

/// The contents of a bundle that is still to be written, as its preview shows them.
///
/// @param bytes how large the originals are together; the bundle holds each once as an attachment, and pictures and
///     documents once more as pages
record PlanTree(List<Section> sections, int exhibits, long bytes) {

    /// A section with its exhibits, one line each.
    record Section(String heading, List<String> exhibits) {}

    /// Reads the sizes of the files.
    static PlanTree of(BundlePlan plan, Show show) {
        List<Section> sections = new ArrayList<>();
        long bytes = 0;
        for (PlanSection section : plan.sections()) {
            List<String> lines = new ArrayList<>();
            for (Exhibit exhibit : section.exhibits()) {
                long size = size(exhibit);
                bytes += size;
                lines.add(show.texts().get("bundles.plan.exhibit", exhibit.label(), exhibit.title(), show.bytes(size)));
            }
            sections.add(new Section(section.heading(), lines));
        }
        return new PlanTree(List.copyOf(sections), plan.exhibits().size(), bytes);
    }

    private static long size(Exhibit exhibit) {
        try {
            return Files.size(exhibit.file());
        } catch (IOException missing) {
            return 0;
        }
    }
}
