package org.takedowndesk.sample;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.takedowndesk.casebundle.BundleRequest;
import org.takedowndesk.casebundle.Bundles;
import org.takedowndesk.casebundle.ExportedBundle;
import org.takedowndesk.casefile.CaseId;
import org.takedowndesk.complaint.Complaint;
import org.takedowndesk.work.Progress;

/// Exports the bundles that come with the sample: the large case in both languages, and one complaint.
public final class SampleBundles {

    private final Bundles bundles;

    public SampleBundles(Bundles bundles) {
        this.bundles = bundles;
    }

    /// @param folder made if need be
    /// @return the bundles in the order they were written
    public List<ExportedBundle> export(Sample.Made made, Path folder, Progress progress) {
        CaseId main = made.main().id();
        Complaint complaint = made.answerOwed();
        List<ExportedBundle> exported = new ArrayList<>();
        for (BundleRequest request : List.of(
                new BundleRequest(main, null, Locale.ENGLISH),
                new BundleRequest(main, null, Locale.SIMPLIFIED_CHINESE),
                new BundleRequest(main, complaint.id(), Locale.SIMPLIFIED_CHINESE))) {
            progress.stopIfCancelled();
            exported.add(bundles.export(request, folder, progress));
        }
        return exported;
    }
}
