package org.takedowndesk.ui.casefile;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.casefile.CaseFile;
import org.takedowndesk.casefile.CaseId;
import org.takedowndesk.casefile.CaseStatus;
import org.takedowndesk.db.Subject;
import org.takedowndesk.holder.Holders;
import org.takedowndesk.holder.RightsHolder;
import org.takedowndesk.ipr.Right;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.CaseSection;
import org.takedowndesk.ui.EnumNames;
import org.takedowndesk.ui.Memory;
import org.takedowndesk.ui.Place;
import org.takedowndesk.ui.Screen;
import org.takedowndesk.ui.ScreenCommand;
import org.takedowndesk.ui.part.AutoSave;
import org.takedowndesk.ui.part.CaseTab;
import org.takedowndesk.ui.part.CopyLabel;
import org.takedowndesk.ui.part.DropHint;
import org.takedowndesk.ui.part.FormChecks;
import org.takedowndesk.ui.part.FormField;
import org.takedowndesk.ui.part.StatusDot;

/// One case: its header, and a tab for each sort of thing in it. Files dropped anywhere on it are taken into it.
public final class OneCaseController implements Screen {

    /// What the header shows.
    private record Head(CaseFile file, RightsHolder holder, List<Right> rights, Map<CaseSection, Integer> counts) {}

    private final CaseTools tools;
    private final CaseStores stores;
    private final Map<CaseSection, CaseTab.Source> sources;
    private final CaseId id;
    private final CaseSection section;
    private final Texts texts;
    private final FormChecks checks = new FormChecks();
    private final Parent view;
    private @Nullable Head head;
    private @Nullable AutoSave<String> saving;
    private @Nullable CaseTab open;

    @FXML
    private Region root;

    @FXML
    private CopyLabel reference;

    @FXML
    private FormField titleField;

    @FXML
    private TextField caseTitle;

    @FXML
    private StatusDot statusDot;

    @FXML
    private ComboBox<CaseStatus> status;

    @FXML
    private Hyperlink holder;

    @FXML
    private RightTags rights;

    @FXML
    private TabPane tabs;

    @FXML
    private Label dropHint;

    /// @param sources the tabs made elsewhere; the case's own are added to them
    /// @param acceptDrops lets files be dropped on a part of the window and takes them into the case
    public OneCaseController(
            CaseTools tools,
            CaseStores stores,
            Map<CaseSection, CaseTab.Source> sources,
            BiConsumer<CaseId, Node> acceptDrops,
            Place.OneCase place) {
        this.tools = tools;
        this.stores = stores;
        this.sources = withOwn(sources);
        this.id = place.id();
        this.section = place.section();
        this.texts = tools.texts();
        this.view = tools.fxml().load(this);
        acceptDrops.accept(id, root);
    }

    /// The tab a case was left at.
    static CaseSection lastSection(Memory memory, CaseId id) {
        return memory.recall(memoryOf(id), CaseSection.class).orElse(CaseSection.OVERVIEW);
    }

    private static String memoryOf(CaseId id) {
        return "case/" + id.value();
    }

    private Map<CaseSection, CaseTab.Source> withOwn(Map<CaseSection, CaseTab.Source> others) {
        Map<CaseSection, CaseTab.Source> all = new EnumMap<>(CaseSection.class);
        all.putAll(others);
        all.put(
                CaseSection.OVERVIEW,
                new CaseTab.Source(caseId -> -1, caseId -> new CaseOverviewController(tools, stores, caseId)));
        all.put(
                CaseSection.NOTES,
                new CaseTab.Source(caseId -> -1, caseId -> new CaseNotesController(tools, stores, caseId)));
        return all;
    }

    @Override
    public Parent view() {
        return view;
    }

    @Override
    public String title() {
        return head == null ? "" : head.file().reference();
    }

    @Override
    public void refresh() {
        tools.tasks().reread("case.task.read", progress -> read(), this::show);
        if (open == null) {
            begin();
        }
        if (open != null) {
            open.refresh();
        }
    }

    @Override
    public boolean mayLeave() {
        if (saving != null && !saving.leave()) {
            checks.passOrLeadToFault();
            return false;
        }
        return open == null || open.mayLeave();
    }

    @Override
    public void close() {
        tools.memory().keep(memoryOf(id), section);
        if (open != null) {
            open.close();
        }
    }

    @Override
    public List<ScreenCommand> commands() {
        List<ScreenCommand> commands = new ArrayList<>();
        if (open != null) {
            commands.addAll(open.commands());
        }
        return commands;
    }

    @FXML
    private void initialize() {
        status.getItems().setAll(CaseStatus.values());
        status.setConverter(EnumNames.of(CaseStatus.class, texts));
        checks.add(
                titleField,
                () -> caseTitle.getText().isBlank() ? Optional.of(texts.get("case.title.missing")) : Optional.empty());
        rights.begin(texts, wanted -> change(file -> file.withRights(wanted)));
        for (CaseSection each : CaseSection.values()) {
            if (sources.containsKey(each)) {
                Tab tab = new Tab(texts.name(each));
                tab.setId("tab" + each.name());
                tab.setUserData(each);
                tab.setClosable(false);
                tabs.getTabs().add(tab);
            }
        }
        tabs.getTabs().stream()
                .filter(tab -> tab.getUserData() == section)
                .findFirst()
                .ifPresent(tabs.getSelectionModel()::select);
        tabs.getSelectionModel().selectedItemProperty().subscribe((before, now) -> move(now));
        DropHint.show(root, dropHint);
    }

    @FXML
    private void changeStatus() {
        CaseStatus wanted = status.getValue();
        if (head != null && wanted != null && wanted != head.file().status()) {
            change(file -> file.withStatus(wanted));
        }
    }

    @FXML
    private void openHolder() {
        if (head != null) {
            tools.places()
                    .apply(new Subject(Holders.KIND.name(), head.holder().id().value()))
                    .ifPresent(tools.navigator()::go);
        }
    }

    /// Makes the open tab; the cursor stands on the tabs, so that arrows go on to the next one.
    private void begin() {
        CaseTab.Source source = sources.get(section);
        Tab tab = tabs.getSelectionModel().getSelectedItem();
        if (source != null && tab.getUserData() == section) {
            CaseTab opened = source.open().apply(id);
            open = opened;
            tab.setContent(scrolling(opened.view()));
            tabs.requestFocus();
        }
    }

    /// Where the letters are large and the window is small, a tab scrolls rather than squeeze its list to nothing.
    private static Node scrolling(Parent view) {
        if (view instanceof ScrollPane) {
            return view;
        }
        ScrollPane pane = new ScrollPane(view);
        pane.getStyleClass().addAll("screen-scroll", "case-tab");
        pane.setFitToWidth(true);
        pane.setFitToHeight(true);
        pane.setFocusTraversable(false);
        return pane;
    }

    private void move(@Nullable Tab tab) {
        if (tab == null || tab.getUserData() == section) {
            return;
        }
        tools.navigator().go(new Place.OneCase(id, (CaseSection) tab.getUserData()));
        boolean stays = tools.navigator().place().equals(new Place.OneCase(id, section));
        if (stays) {
            tabs.getTabs().stream()
                    .filter(each -> each.getUserData() == section)
                    .findFirst()
                    .ifPresent(tabs.getSelectionModel()::select);
        }
    }

    private void change(UnaryOperator<CaseFile> change) {
        tools.tasks().write("case.task.save", progress -> stores.cases().change(id, change), saved -> refresh());
    }

    private Head read() {
        CaseFile file = stores.cases().get(id);
        Map<CaseSection, Integer> counts = new EnumMap<>(CaseSection.class);
        sources.forEach((each, source) -> counts.put(each, source.count().applyAsInt(id)));
        return new Head(
                file, stores.holders().get(file.holder()), stores.rights().of(file.holder()), counts);
    }

    private void show(Head read) {
        head = read;
        CaseFile file = read.file();
        reference.setValue(file.reference());
        holder.setText(read.holder().name());
        statusDot.show(" ", CaseStatusWords.tone(file.status()));
        status.setValue(file.status());
        rights.show(read.rights(), file.rights());
        for (Tab tab : tabs.getTabs()) {
            CaseSection each = (CaseSection) tab.getUserData();
            int count = read.counts().getOrDefault(each, -1);
            tab.setText(count < 0 ? texts.name(each) : texts.get("case.tab", texts.name(each), count));
        }
        if (saving == null) {
            saving = new AutoSave<>(
                    file.title(),
                    () -> checks.pass() ? Optional.of(caseTitle.getText().strip()) : Optional.empty(),
                    caseTitle::setText,
                    (wanted, settled) -> tools.tasks()
                            .save(
                                    "case.task.save",
                                    () -> stores.cases().change(id, each -> each.withTitle(wanted)),
                                    settled));
            saving.watch(caseTitle.textProperty());
            saving.attach(caseTitle, caseTitle);
        } else {
            saving.refresh(file.title());
        }
    }
}
