package org.takedowndesk.ui.custody;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.bin.Hold;
import org.takedowndesk.casefile.CaseFile;
import org.takedowndesk.casefile.CaseId;
import org.takedowndesk.certificate.CertificateRequest;
import org.takedowndesk.certificate.Signer;
import org.takedowndesk.evidence.Custody;
import org.takedowndesk.evidence.CustodyLine;
import org.takedowndesk.evidence.EvidenceItem;
import org.takedowndesk.media.DisplayName;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.FileFilter;
import org.takedowndesk.ui.Icon;
import org.takedowndesk.ui.Place;
import org.takedowndesk.ui.part.CaseTab;
import org.takedowndesk.ui.part.Columns;
import org.takedowndesk.ui.part.EmptyState;
import org.takedowndesk.ui.part.FilterBox;
import org.takedowndesk.ui.part.ReasonForm;
import org.takedowndesk.ui.part.StatusDot;
import org.takedowndesk.ui.part.TableLayout;
import org.takedowndesk.ui.part.Tone;

/// The custody log of a case, narrowed by item, act and person; from here it is printed, certificates are made, and the
/// case is put on hold.
public final class CaseCustodyController implements CaseTab {

    /// Everything the tab shows.
    private record Read(CaseFile file, List<EvidenceItem> items, List<CustodyLine> lines, Optional<Hold> hold) {}

    private final CustodyTools tools;
    private final CustodyStores stores;
    private final CaseId caseId;
    private final Texts texts;
    private final Parent view;
    private @Nullable Read read;

    @FXML
    private FilterBox<EvidenceItem> items;

    @FXML
    private FilterBox<String> acts;

    @FXML
    private FilterBox<String> people;

    @FXML
    private Label count;

    @FXML
    private StatusDot holdState;

    @FXML
    private Button holdButton;

    @FXML
    private TableView<CustodyLine> table;

    public CaseCustodyController(CustodyTools tools, CustodyStores stores, CaseId caseId) {
        this.tools = tools;
        this.stores = stores;
        this.caseId = caseId;
        this.texts = tools.texts();
        this.view = tools.fxml().load(this);
    }

    @Override
    public Parent view() {
        return view;
    }

    @Override
    public void refresh() {
        tools.tasks().run("custody.task.read", progress -> read(), this::show);
    }

    @FXML
    private void initialize() {
        table.getColumns()
                .add(Columns.value(
                        "entry",
                        texts.get("custodyPaper.entry"),
                        70,
                        true,
                        line -> line.entry().seq(),
                        String::valueOf));
        table.getColumns()
                .add(Columns.value(
                        "at",
                        texts.get("custody.at"),
                        190,
                        false,
                        line -> line.entry().at(),
                        at -> tools.show().exactTime(at)));
        table.getColumns()
                .add(Columns.text(
                        "item",
                        texts.get("custodyPaper.item"),
                        80,
                        line -> line.item().key()));
        table.getColumns().add(Columns.text("act", texts.get("custody.act"), 180, this::act));
        table.getColumns().add(Columns.text("detail", texts.get("custody.detail"), 240, this::detail));
        table.getColumns().add(Columns.text("who", texts.get("custody.who"), 140, this::who));
        table.getColumns().add(Columns.mono("hash", texts.get("custodyPaper.hash"), 130, 16, CustodyLine::hash));
        table.setPlaceholder(
                new EmptyState(Icon.VERIFIED, texts.get("custody.empty.title"), texts.get("custody.empty.text")));
        TableLayout.keep(table, "custody", tools.preferences());
        items.valueProperty().subscribe((before, now) -> narrow());
        acts.valueProperty().subscribe((before, now) -> narrow());
        people.valueProperty().subscribe((before, now) -> narrow());
    }

    private Read read() {
        List<EvidenceItem> all = stores.items().everyOf(caseId);
        return new Read(
                stores.cases().get(caseId),
                all,
                stores.custody().lines(all).reversed(),
                stores.holds().current(caseId));
    }

    private void show(Read now) {
        read = now;
        items.offer(texts.get("custody.allItems"), now.items(), CaseCustodyController::words);
        acts.offer(
                texts.get("custody.allActs"),
                distinct(now, line -> line.entry().action()),
                action -> tools.show().action(action));
        people.offer(
                texts.get("custody.allPeople"),
                distinct(now, line -> line.entry().who()),
                who -> DisplayName.of(tools.show().who(who)));
        narrow();
        boolean held = now.hold().isPresent();
        holdState.show(
                now.hold()
                        .map(hold -> texts.get("custody.hold.on", tools.show().time(hold.since()), hold.reason()))
                        .orElse(texts.get("custody.hold.off")),
                held ? Tone.WARN : Tone.QUIET);
        holdButton.setText(texts.get(held ? "custody.hold.lift" : "custody.hold.place"));
    }

    private static List<String> distinct(Read now, Function<CustodyLine, String> value) {
        return now.lines().stream().map(value).distinct().sorted().toList();
    }

    private static String words(EvidenceItem item) {
        return item.key() + " " + DisplayName.of(item.displayName(), 40);
    }

    private void narrow() {
        if (read == null) {
            return;
        }
        List<CustodyLine> shown = read.lines().stream()
                .filter(line -> items.chosen()
                        .map(item -> item.id().equals(line.item().id()))
                        .orElse(true))
                .filter(line -> acts.chosen().map(line.entry().action()::equals).orElse(true))
                .filter(line -> people.chosen().map(line.entry().who()::equals).orElse(true))
                .toList();
        table.getItems().setAll(shown);
        table.sort();
        count.setText(texts.get("custody.count", shown.size(), read.lines().size()));
    }

    private String act(CustodyLine line) {
        return tools.show().action(line.entry().action());
    }

    private String detail(CustodyLine line) {
        boolean itself =
                line.entry().record().equals(Custody.subject(line.item().id()));
        return itself ? "" : DisplayName.visible(line.entry().label());
    }

    private String who(CustodyLine line) {
        return DisplayName.of(tools.show().who(line.entry().who()));
    }

    /// Prints the log of the item chosen, or of the whole case; never a part of a log.
    @FXML
    private void print() {
        Read now = read;
        if (now == null) {
            return;
        }
        List<EvidenceItem> wanted = items.chosen().map(List::of).orElse(now.items());
        String name = now.file().reference()
                + (wanted.size() == 1 ? " " + wanted.getFirst().key() : "") + " custody.pdf";
        tools.dialogs()
                .chooseFileToSave("custody.print.title", name, FileFilter.PDF)
                .ifPresent(target -> tools.tasks()
                        .work(
                                "custody.task.print",
                                progress -> stores.papers().print(now.file(), wanted, texts.locale(), target, progress),
                                printed -> refresh()));
    }

    @FXML
    private void certify() {
        Read now = read;
        if (now == null) {
            return;
        }
        List<EvidenceItem> there =
                now.items().stream().filter(item -> !item.isInBin()).toList();
        Signer start = tools.memory()
                .recall("certificate", Signer.class)
                .orElseGet(() -> new Signer(tools.preferences().get().userName(), "", "", ""));
        tools.dialogs()
                .form(
                        "custody.certificate.title",
                        "custody.certificate.make",
                        new CertificateForm(texts, stores.certificates().templates(), there, start))
                .ifPresent(request -> make(now, request));
    }

    private void make(Read now, CertificateRequest request) {
        tools.memory().keep("certificate", request.signer());
        tools.dialogs()
                .chooseFileToSave(
                        "custody.certificate.title",
                        now.file().reference() + " " + request.kind() + ".pdf",
                        FileFilter.PDF)
                .ifPresent(target -> tools.tasks()
                        .work(
                                "custody.task.certify",
                                progress -> stores.certificates().make(request, target, progress),
                                made -> refresh()));
    }

    @FXML
    private void changeHold() {
        Read now = read;
        if (now == null) {
            return;
        }
        boolean held = now.hold().isPresent();
        String key = held ? "custody.hold.lift" : "custody.hold.place";
        tools.dialogs()
                .form(key, key, new ReasonForm(texts, texts.get(held ? "custody.hold.lift.text" : "custody.hold.text")))
                .ifPresent(reason -> tools.tasks()
                        .write(
                                "custody.task.hold",
                                progress -> held
                                        ? stores.holds().lift(caseId, reason)
                                        : stores.holds().place(caseId, reason),
                                done -> refresh()));
    }

    /// Moves the item that is looked at into the bin, after naming what stands on it.
    @FXML
    private void moveToBin() {
        EvidenceItem item = items.chosen()
                .or(() -> Optional.ofNullable(table.getSelectionModel().getSelectedItem())
                        .map(CustodyLine::item))
                .orElse(null);
        if (item == null || item.isInBin()) {
            tools.dialogs().inform("custody.bin.move", "custody.bin.move.choose");
            return;
        }
        tools.bin().move(List.of(item), this::refresh);
    }

    @FXML
    private void openBin() {
        tools.navigator().go(new Place.BinPlace());
    }
}
