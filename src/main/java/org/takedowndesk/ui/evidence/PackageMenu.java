package org.takedowndesk.ui.evidence;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.takedowndesk.casefile.CaseId;
import org.takedowndesk.db.Subject;
import org.takedowndesk.evidence.EvidenceItem;
import org.takedowndesk.evidencepackage.EvidencePackages;
import org.takedowndesk.evidencepackage.PackageCheck;
import org.takedowndesk.evidencepackage.PackageReport;
import org.takedowndesk.journal.Head;
import org.takedowndesk.signedhead.SignedHead;
import org.takedowndesk.text.Texts;
import org.takedowndesk.timestamp.Timestamp;
import org.takedowndesk.timestamp.TrustedCertificate;
import org.takedowndesk.ui.Commands;
import org.takedowndesk.ui.FileFilter;
import org.takedowndesk.ui.Icon;
import org.takedowndesk.ui.ScreenCommand;
import org.takedowndesk.ui.part.ListSaving;

/// Gives evidence away in packages, checks and takes in those of others, and proves the time of everything until now.
final class PackageMenu extends MenuButton {

    private final EvidenceTools tools;
    private final EvidenceStores stores;
    private final EvidenceScope scope;
    private final Texts texts;

    /// @param selection the items that are chosen now
    PackageMenu(
            EvidenceTools tools, EvidenceStores stores, EvidenceScope scope, Supplier<List<EvidenceItem>> selection) {
        PackageExporting exporting = new PackageExporting(tools, stores, scope, selection);
        this.tools = tools;
        this.stores = stores;
        this.scope = scope;
        this.texts = tools.texts();
        setId("packageMenu");
        setText(texts.get("evidence.package.menu"));
        setGraphic(Icon.ARCHIVE.node());
        setMinWidth(USE_PREF_SIZE);
        boolean inCase = scope.caseId() != null;
        getItems()
                .setAll(
                        item("evidenceList", "evidence.list.menu", this::writeList, inCase),
                        new SeparatorMenuItem(),
                        item("packageExport", "evidence.package.export", exporting::start, true),
                        item("packageCheck", "evidence.package.check", this::check, true),
                        item("packageImport", "evidence.package.import", this::takeIn, inCase),
                        item("packageQuery", "evidence.package.query", this::writePackageQuery, true),
                        new SeparatorMenuItem(),
                        item("signNow", "evidence.package.signNow", this::signNow, true),
                        item("headQuery", "evidence.package.headQuery", this::writeHeadQuery, true),
                        item("headImport", "evidence.proof.import", this::takeInAnswer, true),
                        item("trustImport", "evidence.proof.trust", this::trust, true));
    }

    List<ScreenCommand> commands() {
        return scope.caseId() == null ? List.of() : List.of(new ScreenCommand(Commands.SAVE_LIST, this::writeList));
    }

    private MenuItem item(String id, String key, Runnable action, boolean enabled) {
        MenuItem item = new MenuItem(texts.get(key));
        item.setId(id);
        item.setOnAction(event -> action.run());
        item.setDisable(!enabled);
        return item;
    }

    private void writeList() {
        CaseId caseId = scope.caseId();
        if (caseId != null) {
            new ListSaving(texts, tools.tasks(), tools.dialogs(), tools.memory())
                    .start(
                            texts.get("caselist.evidence"),
                            (wish, target, progress) ->
                                    stores.proof().lists().evidence(caseId, wish, target, progress));
        }
    }

    private void check() {
        choosePackage("evidence.package.check.title")
                .ifPresent(file -> tools.tasks()
                        .work(
                                "evidence.task.checkPackage",
                                progress -> new PackageCheck().check(file, progress),
                                report -> tell(file, report)));
    }

    private void tell(Path file, PackageReport report) {
        List<String> lines = new ArrayList<>();
        report.bag()
                .differences()
                .forEach(difference -> lines.add(
                        texts.get("evidence.package.line", difference.path(), texts.name(difference.fault()))));
        report.findings()
                .forEach(finding ->
                        lines.add(texts.get("evidence.package.line", finding.path(), texts.name(finding.fault()))));
        String signed = report.isSigned()
                ? texts.get("cli.package.signed", report.signer())
                : texts.get("cli.package.unsigned");
        String verdict = texts.get(
                report.isSound() ? "evidence.package.sound" : "evidence.package.notSound",
                String.valueOf(file.getFileName()),
                report.bag().files());
        tools.dialogs()
                .form(
                        "evidence.package.check.title",
                        "evidence.package.close",
                        new PackageResult(texts, verdict, report.isSound(), signed, lines));
    }

    private void takeIn() {
        CaseId caseId = scope.caseId();
        if (caseId == null) {
            return;
        }
        choosePackage("evidence.package.import.title")
                .ifPresent(file -> tools.tasks()
                        .work(
                                "evidence.task.importPackage",
                                progress -> stores.proof().packages().importInto(caseId, file, progress),
                                this::tellTaken));
    }

    private void tellTaken(EvidencePackages.Imported imported) {
        tools.dialogs()
                .inform(
                        "evidence.package.import.title",
                        "cli.package.imported",
                        imported.added().size(),
                        imported.known().size());
    }

    private Optional<Path> choosePackage(String titleKey) {
        return tools.dialogs().chooseFileToOpen(titleKey, FileFilter.ANY).map(PackageMenu::whole);
    }

    /// A package that is a folder is named by the file that makes it one, since a dialog chooses files.
    private static Path whole(Path file) {
        Path parent = file.getParent();
        return parent != null && String.valueOf(file.getFileName()).equals("bagit.txt") ? parent : file;
    }

    private void writePackageQuery() {
        choosePackage("evidence.package.query.title")
                .ifPresent(packed -> writeQuery(
                        packed.getFileName() + ".tsq",
                        () -> stores.proof()
                                .stamps()
                                .request(
                                        new Subject(Timestamp.PACKAGE, 0),
                                        String.valueOf(packed.getFileName()),
                                        EvidencePackages.manifest(packed))));
    }

    private void signNow() {
        tools.tasks()
                .write(
                        "evidence.task.sign",
                        progress -> stores.proof().heads().signHead(),
                        signed -> signed.ifPresentOrElse(
                                this::tellSigned,
                                () -> tools.dialogs()
                                        .inform("evidence.package.signNow", "evidence.package.nothingToSign")));
    }

    private void tellSigned(SignedHead head) {
        tools.dialogs()
                .inform(
                        "evidence.package.signNow",
                        "evidence.package.signed",
                        String.valueOf(head.seq()),
                        head.hash(),
                        stores.proof().heads().key(head).fingerprint());
    }

    private void trust() {
        tools.dialogs()
                .chooseFileToOpen("evidence.proof.trust.title", FileFilter.ANY)
                .ifPresent(file -> tools.tasks()
                        .write(
                                "evidence.task.trust",
                                progress -> stores.proof().stamps().trust(file),
                                trusted -> tools.dialogs()
                                        .inform(
                                                "evidence.proof.trust.title",
                                                "evidence.proof.trusted",
                                                String.join(
                                                        "\n",
                                                        trusted.stream()
                                                                .map(TrustedCertificate::subject)
                                                                .toList()))));
    }

    private void writeHeadQuery() {
        writeQuery("journal.tsq", () -> stores.proof().stamps().request(signedHead()));
    }

    private void writeQuery(String name, Supplier<Timestamp> request) {
        tools.dialogs()
                .chooseFileToSave("evidence.proof.query.title", name, FileFilter.ANY)
                .ifPresent(target -> tools.tasks()
                        .write(
                                "evidence.task.query",
                                progress -> {
                                    stores.proof().stamps().writeQuery(request.get(), target);
                                    return target;
                                },
                                written -> tools.dialogs()
                                        .inform(
                                                "evidence.proof.query.title",
                                                "evidence.proof.query.next",
                                                String.valueOf(written.getFileName()))));
    }

    private Head signedHead() {
        return stores.proof()
                .heads()
                .signHead()
                .map(signed -> new Head(signed.seq(), signed.hash()))
                .orElseThrow(() -> new IllegalStateException("a workspace with evidence has a head"));
    }

    private void takeInAnswer() {
        tools.dialogs()
                .chooseFileToOpen("evidence.proof.import.title", FileFilter.ANY)
                .ifPresent(file -> tools.tasks()
                        .write(
                                "evidence.task.token",
                                progress -> {
                                    Timestamp stamp = stores.proof().stamps().importAny(file, null);
                                    return texts.name(stores.proof()
                                            .stamps()
                                            .verify(stamp)
                                            .state());
                                },
                                state -> tools.dialogs()
                                        .inform("evidence.proof.import.title", "evidence.proof.taken", state)));
    }
}
