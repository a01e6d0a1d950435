package org.takedowndesk.ui.evidence;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.bagit.BagWriter;
import org.takedowndesk.casefile.CaseId;
import org.takedowndesk.evidence.EvidenceItem;
import org.takedowndesk.evidencepackage.EvidencePackage;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.FileFilter;

/// Asks what is to go into a package and where, writes it, and says what to tell the other side.
final class PackageExporting {

    private static final String MEMORY = "package-export";

    private final EvidenceTools tools;
    private final EvidenceStores stores;
    private final @Nullable CaseId caseId;
    private final Supplier<List<EvidenceItem>> selection;

    PackageExporting(
            EvidenceTools tools, EvidenceStores stores, EvidenceScope scope, Supplier<List<EvidenceItem>> selection) {
        this.tools = tools;
        this.stores = stores;
        this.caseId = scope.caseId();
        this.selection = selection;
    }

    void start() {
        List<EvidenceItem> chosen = List.copyOf(selection.get());
        CaseId whole = caseId;
        if (whole == null) {
            ask(chosen, List.of());
        } else {
            tools.tasks().run("evidence.task.read", progress -> stores.items().of(whole), all -> ask(chosen, all));
        }
    }

    private void ask(List<EvidenceItem> chosen, List<EvidenceItem> all) {
        if (chosen.isEmpty() && all.isEmpty()) {
            tools.dialogs().inform("evidence.package.export.title", "evidence.package.nothing");
            return;
        }
        BagWriter.Form last =
                tools.memory().recall(MEMORY, BagWriter.Form.class).orElse(BagWriter.Form.ZIP);
        tools.dialogs()
                .form(
                        "evidence.package.export.title",
                        "evidence.package.next",
                        new PackageExportForm(tools.texts(), all.size(), chosen.size(), last))
                .ifPresent(wish -> {
                    tools.memory().keep(MEMORY, wish.form());
                    write(wish.whole() ? all : chosen, wish.form());
                });
    }

    private void write(List<EvidenceItem> items, BagWriter.Form form) {
        Texts texts = tools.texts();
        String name = texts.get(form == BagWriter.Form.ZIP ? "evidence.package.name" : "evidence.package.folderName");
        tools.dialogs()
                .chooseFileToSave("evidence.package.export.title", name, FileFilter.ANY)
                .ifPresent(target -> tools.tasks()
                        .work(
                                "evidence.task.package",
                                progress -> stores.proof().packages().export(items, target, form, progress),
                                made -> tell(made, target)));
    }

    private void tell(EvidencePackage made, Path target) {
        tools.dialogs()
                .inform(
                        "evidence.package.export.title",
                        "evidence.package.exported",
                        made.items().size(),
                        target,
                        made.signer());
    }
}
