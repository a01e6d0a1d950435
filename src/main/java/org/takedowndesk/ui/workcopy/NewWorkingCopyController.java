package org.takedowndesk.ui.workcopy;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.evidence.EvidenceId;
import org.takedowndesk.evidence.EvidenceItem;
import org.takedowndesk.media.DisplayName;
import org.takedowndesk.media.FileType;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.Commands;
import org.takedowndesk.ui.EnumNames;
import org.takedowndesk.ui.Place;
import org.takedowndesk.ui.Screen;
import org.takedowndesk.ui.ScreenCommand;
import org.takedowndesk.ui.part.PictureView;
import org.takedowndesk.ui.part.StatusDot;
import org.takedowndesk.ui.part.Tone;
import org.takedowndesk.ui.part.ZoomBar;
import org.takedowndesk.work.ProblemException;
import org.takedowndesk.workcopy.Ink;
import org.takedowndesk.workcopy.Operation;
import org.takedowndesk.workcopy.Recipe;
import org.takedowndesk.workcopy.RecipeFaultException;
import org.takedowndesk.workcopy.RecipeWords;
import org.takedowndesk.workcopy.Source;
import org.takedowndesk.workcopy.Spot;
import org.takedowndesk.workcopy.WorkingCopies;

/// Makes a working copy of an item: the picture, the tools, and at the side what was done in words.
public final class NewWorkingCopyController implements Screen, CopyStage.Hands {

    private final CopyTools tools;
    private final EvidenceId id;
    private final RecipeWords words;
    private final CopyMarks marks;
    private final CopyDraft draft;
    private final PictureView picture = new PictureView();
    private final MarkOverlay overlay = new MarkOverlay(picture);
    private final StepsPane steps;
    private final ToolToggles toggles;
    private final CopyHand hand;
    private final StepActs acts;
    private final Parent view;

    @FXML
    private FlowPane toolPlace;

    @FXML
    private ComboBox<Ink> ink;

    @FXML
    private HBox pagePlace;

    @FXML
    private HBox zoomPlace;

    @FXML
    private Button undoButton;

    @FXML
    private Button redoButton;

    @FXML
    private SplitPane split;

    @FXML
    private StackPane stagePlace;

    @FXML
    private TextField title;

    @FXML
    private VBox stepsPlace;

    @FXML
    private StatusDot status;

    private CopyTool tool = CopyTool.SELECT;
    private @Nullable EvidenceItem item;
    private @Nullable CopyEdit edit;
    private @Nullable CopyPreview preview;

    public NewWorkingCopyController(CopyTools tools, EvidenceId id) {
        this.tools = tools;
        this.id = id;
        this.words = new RecipeWords(tools.texts());
        this.marks = new CopyMarks(tools.texts(), tools.dialogs());
        this.draft = new CopyDraft(tools.drafts(), id);
        this.toggles = new ToolToggles(tools.texts(), this::choose);
        this.hand = new CopyHand(picture, overlay, marks);
        this.acts = new StepActs(marks, () -> ink.getValue());
        this.steps = new StepsPane(tools.texts(), words, acts);
        this.view = tools.fxml().load(this);
    }

    @FXML
    private void initialize() {
        Texts texts = tools.texts();
        toolPlace.getChildren().addAll(0, toggles.buttons());
        ink.getItems().setAll(Ink.values());
        ink.setValue(Ink.RED);
        ink.setConverter(EnumNames.of(Ink.class, texts));
        ink.setOnAction(event -> acts.recolour());
        picture.setId("copyPicture");
        zoomPlace.getChildren().setAll(new ZoomBar(texts, picture));
        stagePlace.getChildren().setAll(new CopyStage(picture, overlay, this));
        stepsPlace.getChildren().setAll(steps);
        VBox.setVgrow(steps, javafx.scene.layout.Priority.ALWAYS);
        split.setDividerPositions(0.7);
        title.setText(draft.title());
        title.textProperty().subscribe(draft::keepTitle);
        choose(CopyTool.SELECT);
        steps.show(List.of(), CopyEdit.NONE);
    }

    @Override
    public Parent view() {
        return view;
    }

    @Override
    public String title() {
        return item == null
                ? tools.texts().get("workcopy.heading")
                : tools.texts().get("workcopy.headingOf", item.key(), DisplayName.of(item.displayName(), 40));
    }

    @Override
    public void refresh() {
        if (item == null) {
            tools.tasks().run("workcopy.task.read", progress -> tools.items().get(id), this::begin);
        }
    }

    @Override
    public void close() {
        if (preview != null) {
            preview.close();
        }
    }

    @Override
    public List<ScreenCommand> commands() {
        return List.of(
                new ScreenCommand(Commands.UNDO, this::undo),
                new ScreenCommand(Commands.REDO, this::redo),
                new ScreenCommand(Commands.SAVE, this::save));
    }

    private void begin(EvidenceItem read) {
        item = read;
        picture.setAccessibleText(read.key() + " " + DisplayName.of(read.displayName()));
        boolean pages = read.description().type() == FileType.PDF;
        Recipe start = Recipe.of(List.of(pages ? Source.page(1) : Source.PICTURE), List.of());
        preview = new CopyPreview(tools.tasks(), tools.copies(), read, this::shown, this::failed);
        CopyEdit begun = new CopyEdit(draft.recipe().orElse(start), this::changed);
        edit = begun;
        acts.begin(begun);
        if (pages && read.description().pages() > 1) {
            pagePlace
                    .getChildren()
                    .setAll(new PageChoice(tools.texts(), read.description().pages(), this::turnTo));
        }
        changed();
    }

    private void turnTo(int page) {
        if (edit != null) {
            edit.put(Recipe.of(List.of(Source.page(page)), edit.recipe().operations()));
        }
    }

    private void changed() {
        CopyEdit now = edit;
        if (now == null || preview == null) {
            return;
        }
        steps.show(now.recipe().operations(), now.chosen());
        undoButton.setDisable(!now.canUndo());
        redoButton.setDisable(!now.canRedo());
        draft.keep(now.recipe());
        overlay.choose(null);
        preview.draw(CopyHand.shownRecipe(now));
    }

    private void shown(CopyPreview.Drawn newest) {
        if (hand.show(newest, edit)) {
            status.show("", Tone.QUIET);
        }
    }

    private void failed(Throwable failure) {
        Texts texts = tools.texts();
        String why = switch (failure) {
            case RecipeFaultException fault ->
                texts.get("workcopy.fault", words.place(fault.place()), texts.name(fault.fault()));
            case ProblemException problem -> texts.problem(problem);
            default -> String.valueOf(failure.getMessage());
        };
        status.show(why, Tone.BAD);
    }

    @Override
    public CopyTool tool() {
        return tool;
    }

    @Override
    public void choose(CopyTool chosen) {
        tool = chosen;
        toggles.show(chosen);
        if (chosen != CopyTool.SELECT && edit != null) {
            edit.choose(CopyEdit.NONE);
        }
    }

    @Override
    public void drawn(Spot from, Spot to, boolean clicked) {
        CopyTool with = tool;
        if (edit == null || hand.size().isEmpty()) {
            return;
        }
        hand.draw(edit, with, ink.getValue(), new CopyHand.Drag(from, to, clicked));
        if (with != CopyTool.NUMBER) {
            choose(CopyTool.SELECT);
        }
    }

    @Override
    public void pointed(Spot at) {
        if (edit != null) {
            hand.point(edit, at);
        }
    }

    @Override
    public void shift(CopyStage.Grip grip, int right, int down) {
        if (edit != null) {
            hand.shift(edit, grip, right, down);
        }
    }

    @Override
    public void delete() {
        acts.delete();
    }

    @FXML
    private void rotate() {
        if (edit != null) {
            edit.add(new Operation.Rotate(1));
        }
    }

    @FXML
    private void caption() {
        CopyEdit now = edit;
        if (now != null) {
            hand.size().flatMap(marks::caption).ifPresent(now::add);
        }
    }

    @FXML
    private void undo() {
        if (edit != null) {
            edit.undo();
        }
    }

    @FXML
    private void redo() {
        if (edit != null) {
            edit.redo();
        }
    }

    @FXML
    private void save() {
        EvidenceItem parent = item;
        CopyEdit now = edit;
        if (parent == null || now == null) {
            return;
        }
        WorkingCopies.Order order =
                new WorkingCopies.Order(parent.caseId(), List.of(id), now.recipe(), title.getText());
        if (now.recipe().operations().isEmpty() && parent.description().type() != FileType.PDF) {
            status.show(tools.texts().get("workcopy.nothingYet"), Tone.WARN);
            return;
        }
        tools.tasks().work("workcopy.task.make", progress -> tools.copies().make(order, progress), made -> {
            draft.clear();
            tools.navigator().replace(new Place.OneEvidence(made.id()));
        });
    }
}
