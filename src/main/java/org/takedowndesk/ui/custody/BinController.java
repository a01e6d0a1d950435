package org.takedowndesk.ui.custody;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableView;
import org.takedowndesk.bin.BinnedItem;
import org.takedowndesk.bin.Emptied;
import org.takedowndesk.casefile.CaseFile;
import org.takedowndesk.casefile.CaseId;
import org.takedowndesk.evidence.Destruction;
import org.takedowndesk.evidence.EvidenceId;
import org.takedowndesk.media.DisplayName;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.Icon;
import org.takedowndesk.ui.Screen;
import org.takedowndesk.ui.part.Columns;
import org.takedowndesk.ui.part.EmptyState;
import org.takedowndesk.ui.part.ReasonForm;
import org.takedowndesk.ui.part.TableLayout;
import org.takedowndesk.ui.part.Tone;

/// The bin: what lies there, until when, what stands on it; to take out again, or to destroy for good.
public final class BinController implements Screen {

    private record Read(List<BinnedItem> binned, Map<Long, String> cases) {}

    private final CustodyTools tools;
    private final CustodyStores stores;
    private final Texts texts;
    private final Parent view;
    private Map<Long, String> cases = Map.of();

    @FXML
    private TableView<BinnedItem> table;

    @FXML
    private Button restoreButton;

    @FXML
    private Button emptyButton;

    @FXML
    private Label outcome;

    public BinController(CustodyTools tools, CustodyStores stores) {
        this.tools = tools;
        this.stores = stores;
        this.texts = tools.texts();
        this.view = tools.fxml().load(this);
    }

    @Override
    public Parent view() {
        return view;
    }

    @Override
    public String title() {
        return texts.get("custody.bin");
    }

    @Override
    public void refresh() {
        tools.tasks()
                .run(
                        "custody.task.bin",
                        progress -> new Read(
                                stores.bin().list(),
                                new TreeMap<>(stores.cases().all().stream()
                                        .collect(Collectors.toMap(
                                                file -> file.id().value(), CaseFile::reference)))),
                        this::show);
    }

    @FXML
    private void initialize() {
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.getColumns().add(Columns.text("item", texts.get("custodyPaper.item"), 150, this::key));
        table.getColumns()
                .add(Columns.text(
                        "name",
                        texts.get("custodyPaper.name"),
                        170,
                        binned -> DisplayName.of(binned.item().displayName())));
        table.getColumns().add(Columns.status("state", texts.get("custody.bin.state"), 150, this::state));
        table.getColumns()
                .add(Columns.value(
                        "keepUntil",
                        texts.get("custody.bin.keepUntil"),
                        100,
                        false,
                        binned -> binned.removal().keepUntil(),
                        day -> tools.show().date(day)));
        table.getColumns().add(Columns.text("reason", texts.get("custody.reason"), 180, this::reason));
        table.getColumns().add(Columns.text("reliances", texts.get("custody.bin.reliances"), 200, this::reliances));
        table.setPlaceholder(
                new EmptyState(Icon.DELETE, texts.get("custody.bin.empty.title"), texts.get("custody.bin.empty.text")));
        TableLayout.keep(table, "bin", tools.preferences());
        table.getSelectionModel().selectedItemProperty().subscribe(chosen -> {
            restoreButton.setDisable(chosen == null);
            emptyButton.setDisable(chosen == null);
        });
    }

    private void show(Read read) {
        cases = read.cases();
        table.getItems().setAll(read.binned());
        table.sort();
    }

    private String key(BinnedItem binned) {
        CaseId caseId = binned.item().caseId();
        return cases.getOrDefault(caseId.value(), "") + "/" + binned.item().key();
    }

    private Columns.Status state(BinnedItem binned) {
        Tone tone = switch (binned.state()) {
            case READY -> Tone.GOOD;
            case RELIED_ON, ON_HOLD -> Tone.WARN;
            case KEPT, DESTROYED -> Tone.QUIET;
        };
        return new Columns.Status(stateRank(binned.state()), texts.name(binned.state()), tone);
    }

    private static int stateRank(BinnedItem.State state) {
        return List.of(BinnedItem.State.values()).indexOf(state);
    }

    private String reason(BinnedItem binned) {
        Destruction destruction = binned.removal().destruction();
        return destruction == null
                ? binned.removal().reason()
                : texts.get(
                        "custody.bin.destroyed",
                        tools.show().time(destruction.at()),
                        tools.show().who(destruction.who()),
                        destruction.reason());
    }

    private String reliances(BinnedItem binned) {
        return binned.reliances().stream()
                .map(reliance -> texts.name(reliance.by()) + " " + DisplayName.of(reliance.label()))
                .collect(Collectors.joining(", "));
    }

    private List<BinnedItem> chosen() {
        return List.copyOf(table.getSelectionModel().getSelectedItems());
    }

    private static List<EvidenceId> ids(List<BinnedItem> items) {
        return items.stream().map(binned -> binned.item().id()).toList();
    }

    @FXML
    private void restore() {
        List<BinnedItem> wanted = chosen();
        tools.tasks()
                .write(
                        "custody.task.restore",
                        progress -> {
                            stores.bin().restore(ids(wanted));
                            return wanted;
                        },
                        done -> refresh());
    }

    /// Asks for each item on which something stands by itself, names what stays and why, and then asks for the reason.
    @FXML
    private void empty() {
        List<BinnedItem> going = new ArrayList<>();
        List<String> staying = new ArrayList<>();
        Set<EvidenceId> named = new HashSet<>();
        for (BinnedItem binned : chosen()) {
            switch (binned.state()) {
                case READY -> going.add(binned);
                case RELIED_ON -> {
                    if (isNamed(binned)) {
                        going.add(binned);
                        named.add(binned.item().id());
                    }
                }
                case KEPT, ON_HOLD -> staying.add(why(binned));
                case DESTROYED -> {}
            }
        }
        if (going.isEmpty()) {
            if (!staying.isEmpty()) {
                tools.dialogs().inform("custody.bin.destroy", "custody.bin.stays", String.join("\n", staying));
            }
            return;
        }
        List<String> said = new ArrayList<>();
        said.add(texts.get(
                "custody.bin.destroy.text", going.stream().map(this::words).collect(Collectors.joining("\n"))));
        if (!staying.isEmpty()) {
            said.add(texts.get("custody.bin.stays", String.join("\n", staying)));
        }
        tools.dialogs()
                .form("custody.bin.destroy", "custody.bin.destroy", new ReasonForm(texts, String.join("\n\n", said)))
                .ifPresent(reason -> tools.tasks()
                        .work(
                                "custody.task.empty",
                                progress -> stores.bin().empty(ids(going), named, reason),
                                this::tell));
    }

    private boolean isNamed(BinnedItem binned) {
        return tools.dialogs()
                .confirmLoss(
                        "custody.bin.destroy",
                        "custody.bin.destroy.reliedOn",
                        "custody.bin.destroy.allTheSame",
                        words(binned),
                        binned.reliances().stream()
                                .map(reliance ->
                                        "– " + texts.name(reliance.by()) + " " + DisplayName.of(reliance.label()))
                                .collect(Collectors.joining("\n")));
    }

    private String why(BinnedItem binned) {
        return binned.state() == BinnedItem.State.ON_HOLD
                ? texts.get("custody.bin.stays.hold", words(binned))
                : texts.get(
                        "custody.bin.stays.kept",
                        words(binned),
                        tools.show().date(binned.removal().keepUntil()));
    }

    private String words(BinnedItem binned) {
        return key(binned) + " " + DisplayName.of(binned.item().displayName(), 40);
    }

    private void tell(Emptied emptied) {
        outcome.setText(texts.get(
                "custody.bin.outcome",
                emptied.destroyed().size(),
                emptied.kept().size()));
        refresh();
    }
}
