package org.takedowndesk.ui.workcopy;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.evidence.EvidenceId;
import org.takedowndesk.evidence.EvidenceItem;
import org.takedowndesk.media.DisplayName;
import org.takedowndesk.media.FileType;
import org.takedowndesk.media.PixelSize;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.Commands;
import org.takedowndesk.ui.Place;
import org.takedowndesk.ui.Screen;
import org.takedowndesk.ui.ScreenCommand;
import org.takedowndesk.ui.part.PictureView;
import org.takedowndesk.ui.part.StatusDot;
import org.takedowndesk.ui.part.Tone;
import org.takedowndesk.ui.part.ZoomBar;
import org.takedowndesk.work.ProblemException;
import org.takedowndesk.workcopy.Ink;
import org.takedowndesk.workcopy.Mapping;
import org.takedowndesk.workcopy.Operation;
import org.takedowndesk.workcopy.Recipe;
import org.takedowndesk.workcopy.RecipeFaultException;
import org.takedowndesk.workcopy.RecipeWords;
import org.takedowndesk.workcopy.Source;
import org.takedowndesk.workcopy.Spot;
import org.takedowndesk.workcopy.WorkingCopies;

/// Makes a working copy of an item: the picture, the tools, and at the side what was done in words.
public final class NewWorkingCopyController implements Screen, CopyStage.Hands, StepsPane.Acts {

    private final CopyTools tools;
    private final EvidenceId id;
    private final RecipeWords words;
    private final CopyMarks marks;
    private final CopyDraft draft;
    private final PictureView picture = new PictureView();
    private final MarkOverlay overlay = new MarkOverlay(picture);
    private final StepsPane steps;
    private final Map<CopyTool, ToggleButton> toggles = new EnumMap<>(CopyTool.class);
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
    private CopyPreview.@Nullable Drawn drawn;

    public NewWorkingCopyController(CopyTools tools, EvidenceId id) {
        this.tools = tools;
        this.id = id;
        this.words = new RecipeWords(tools.texts());
        this.marks = new CopyMarks(tools.texts(), tools.dialogs());
        this.draft = new CopyDraft(tools.drafts(), id);
        this.steps = new StepsPane(tools.texts(), words, this);
        this.view = tools.fxml().load(this);
    }

    @FXML
    private void initialize() {
        Texts texts = tools.texts();
        ToggleGroup group = new ToggleGroup();
        for (CopyTool each : CopyTool.values()) {
            ToggleButton toggle = new ToggleButton(texts.name(each), each.icon().node());
            toggle.setId("tool" + each.name());
            toggle.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
            toggle.setToggleGroup(group);
            String hint =
                    texts.get("workcopy.tool.hint", texts.name(each), each.key().getName());
            toggle.setTooltip(
                    new Tooltip(each == CopyTool.REDACT ? hint + "\n" + texts.get("workcopy.reason.hint") : hint));
            toggle.setOnAction(event -> choose(each));
            toggles.put(each, toggle);
        }
        toolPlace.getChildren().addAll(0, toggles.values());
        ink.getItems().setAll(Ink.values());
        ink.setValue(Ink.RED);
        ink.setConverter(names(texts));
        ink.setOnAction(event -> recolour());
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

    private static StringConverter<Ink> names(Texts texts) {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable Ink value) {
                return value == null ? "" : texts.name(value);
            }

            @Override
            public @Nullable Ink fromString(String text) {
                return null;
            }
        };
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
        edit = new CopyEdit(draft.recipe().orElse(start), this::changed);
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
        preview.draw(shownRecipe(now));
    }

    /// A chosen crop is shown on the picture it finds, so that one sees what it takes away.
    private static Recipe shownRecipe(CopyEdit now) {
        return now.chosenStep().filter(Operation.Crop.class::isInstance).isPresent()
                ? now.recipe().with(now.recipe().operations().subList(0, now.chosen()))
                : now.recipe();
    }

    private void shown(CopyPreview.Drawn newest) {
        drawn = newest;
        PixelSize size = newest.rendered().steps().size();
        picture.show(newest.levels(), size.width(), size.height());
        overlay.show(size.width(), size.height());
        CopyEdit now = edit;
        if (now != null && newest.recipe().equals(shownRecipe(now))) {
            overlay.choose(now.chosenStep()
                    .map(step -> MarkShape.mapped(step, mapping(newest, now.chosen())))
                    .orElse(null));
            status.show("", Tone.QUIET);
        }
    }

    private static Mapping mapping(CopyPreview.Drawn shown, int step) {
        return step < shown.recipe().operations().size()
                ? shown.rendered().steps().toEnd(step)
                : Mapping.NONE;
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
        toggles.forEach((each, toggle) -> toggle.setSelected(each == chosen));
        if (chosen != CopyTool.SELECT && edit != null) {
            edit.choose(CopyEdit.NONE);
        }
    }

    @Override
    public void drawn(Spot from, Spot to, boolean clicked) {
        CopyEdit now = edit;
        if (now == null || drawn == null) {
            return;
        }
        CopyMarks.Look look = new CopyMarks.Look(
                drawn.rendered().steps().size(), ink.getValue(), now.recipe().nextNumber());
        Optional<Operation> made = marks.drawn(tool, from, to, clicked, look);
        if (tool != CopyTool.NUMBER) {
            choose(CopyTool.SELECT);
        }
        made.ifPresent(now::add);
        picture.requestFocus();
    }

    @Override
    public void pointed(Spot at) {
        CopyEdit now = edit;
        CopyPreview.Drawn shown = drawn;
        if (now == null || shown == null) {
            return;
        }
        List<Operation> all = shown.recipe().operations();
        for (int step = all.size() - 1; step >= 0; step--) {
            Operation there = MarkShape.mapped(all.get(step), mapping(shown, step));
            boolean hit = !(there instanceof Operation.Crop)
                    && MarkShape.area(there)
                            .filter(area -> CopyStage.holds(area, at))
                            .isPresent();
            if (hit) {
                now.choose(step);
                return;
            }
        }
        now.choose(CopyEdit.NONE);
    }

    @Override
    public void shift(CopyStage.Grip grip, int right, int down) {
        CopyEdit now = edit;
        CopyPreview.Drawn shown = drawn;
        if (now == null || shown == null || now.chosenStep().isEmpty()) {
            return;
        }
        Mapping mapping = mapping(shown, now.chosen());
        MarkShape shape = new MarkShape(shown.rendered().steps().size());
        Operation there = MarkShape.mapped(now.chosenStep().get(), mapping);
        Operation moved = switch (grip) {
            case WHOLE -> shape.moved(there, right, down);
            case START -> shape.sizedAtStart(there, right, down);
            case END -> shape.sized(there, right, down);
        };
        now.replace(now.chosen(), MarkShape.mapped(moved, mapping.inverse()));
    }

    @Override
    public void choose(int step) {
        if (edit != null) {
            edit.choose(step);
        }
    }

    @Override
    public void edit() {
        CopyEdit now = edit;
        if (now != null) {
            now.chosenStep().flatMap(marks::edited).ifPresent(step -> now.replace(now.chosen(), step));
        }
    }

    @Override
    public void move(int by) {
        if (edit != null && edit.chosen() != CopyEdit.NONE) {
            edit.move(edit.chosen(), by);
        }
    }

    @Override
    public void delete() {
        if (edit != null && edit.chosen() != CopyEdit.NONE) {
            edit.delete(edit.chosen());
        }
    }

    private void recolour() {
        CopyEdit now = edit;
        if (now != null) {
            now.chosenStep()
                    .flatMap(step -> MarkShape.inked(step, ink.getValue()))
                    .ifPresent(step -> now.replace(now.chosen(), step));
        }
    }

    @FXML
    private void rotate() {
        if (edit != null) {
            edit.add(new Operation.Rotate(1));
        }
    }

    @FXML
    private void caption() {
        if (edit != null && drawn != null) {
            marks.caption(drawn.rendered().steps().size()).ifPresent(edit::add);
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
