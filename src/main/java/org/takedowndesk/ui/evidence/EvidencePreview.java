package org.takedowndesk.ui.evidence;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.Tooltip;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.takedowndesk.evidence.EvidenceItem;
import org.takedowndesk.evidence.FileDescription;
import org.takedowndesk.media.Condition;
import org.takedowndesk.media.DisplayName;
import org.takedowndesk.media.FileType;
import org.takedowndesk.media.PixelSize;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.Icon;
import org.takedowndesk.ui.part.EmptyState;
import org.takedowndesk.ui.part.FxPicture;
import org.takedowndesk.ui.part.PictureView;
import org.takedowndesk.ui.part.ZoomBar;
import org.takedowndesk.work.Problem;
import org.takedowndesk.work.ProblemException;
import org.takedowndesk.work.Progress;

/// An item's content as far as it can be shown: its picture, the pages of its document, the beginning of its text; or
/// why it cannot be shown.
final class EvidencePreview extends VBox {

    /// Pictures are shown whole up to so many pixels, 96 MB; larger ones thinned out.
    private static final long SHOWN_PIXELS = 24_000_000;

    private static final int LONGEST_SIDE = 32_767;
    private static final int PAGE_SIDE = 2000;
    private static final int TEXT_CHARACTERS = 200_000;

    /// A decoded picture and the size of the original it stands for.
    private record Decoded(List<Image> levels, double width, double height) {}

    private final EvidenceTools tools;
    private final EvidenceStores stores;
    private final EvidenceItem item;
    private final PictureView picture = new PictureView();
    private final StackPane stage = new StackPane();
    private final FlowPane bar = new FlowPane();
    private final Label pageShown = new Label();
    private final Button previousPage;
    private final Button nextPage;
    private int page;
    private boolean closed;

    EvidencePreview(EvidenceTools tools, EvidenceStores stores, EvidenceItem item) {
        this.tools = tools;
        this.stores = stores;
        this.item = item;
        Texts texts = tools.texts();
        getStyleClass().add("preview");
        stage.getStyleClass().add("preview-stage");
        stage.setId("preview");
        stage.setMinHeight(120);
        VBox.setVgrow(stage, Priority.ALWAYS);
        previousPage = button(Icon.PREVIOUS, texts.get("evidence.page.previous"), -1);
        nextPage = button(Icon.NEXT, texts.get("evidence.page.next"), 1);
        previousPage.setId("previousPage");
        nextPage.setId("nextPage");
        pageShown.setId("pageShown");
        picture.setId("picture");
        picture.setAccessibleText(item.key() + " " + EvidenceText.name(item));
        getChildren().addAll(bar, stage);
        bar.getStyleClass().add("preview-bar");
        bar.setAlignment(Pos.CENTER_LEFT);
        open();
    }

    /// No more work is begun for it, and what comes late is dropped.
    void close() {
        closed = true;
        picture.clear();
    }

    private void open() {
        FileDescription file = item.description();
        if (file.showable()) {
            bar.getChildren().add(new ZoomBar(tools.texts(), picture));
            if (file.type() == FileType.PDF) {
                openPages(file);
            }
            stage.getChildren().setAll(loading());
            load();
        } else if (file.type() == FileType.TEXT || file.type() == FileType.CSV) {
            stage.getChildren().setAll(loading());
            tools.tasks().run("evidence.task.show", progress -> textOf(file()), this::showText, this::cannotShow);
        } else if (hasText(file)) {
            stage.getChildren().setAll(loading());
            tools.tasks().run("evidence.task.show", this::wordsOf, this::showText, this::cannotShow);
        } else if (file.condition() == Condition.OK) {
            sayWhy(tools.texts().name(file.type()));
        } else {
            sayWhy(tools.texts().name(file.condition()));
        }
    }

    private void openPages(FileDescription file) {
        HBox pages = new HBox(previousPage, pageShown, nextPage);
        pages.setAlignment(Pos.CENTER_LEFT);
        bar.getChildren().add(pages);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.PAGE_DOWN) {
                turn(1);
                event.consume();
            } else if (event.getCode() == KeyCode.PAGE_UP) {
                turn(-1);
                event.consume();
            }
        });
        showPage(file);
    }

    private void turn(int pages) {
        int wanted = Math.clamp(page + pages, 0, item.description().pages() - 1);
        if (wanted != page) {
            page = wanted;
            showPage(item.description());
            load();
        }
    }

    private void showPage(FileDescription file) {
        pageShown.setText(tools.texts().get("evidence.page.shown", page + 1, file.pages()));
        previousPage.setDisable(page == 0);
        nextPage.setDisable(page + 1 >= file.pages());
    }

    private void load() {
        int wanted = page;
        tools.tasks()
                .run(
                        "evidence.task.show",
                        progress -> decode(wanted),
                        decoded -> {
                            if (!closed && wanted == page) {
                                picture.show(decoded.levels(), decoded.width(), decoded.height());
                                stage.getChildren().setAll(picture);
                            }
                        },
                        this::cannotShow);
    }

    private Decoded decode(int wantedPage) {
        FileDescription file = item.description();
        if (file.type() == FileType.PDF) {
            BufferedImage drawn = stores.pictures().pdfPage(file(), wantedPage, PAGE_SIDE);
            return new Decoded(FxPicture.levels(drawn), drawn.getWidth(), drawn.getHeight());
        }
        PixelSize size = new PixelSize(Math.max(1, file.width()), Math.max(1, file.height()));
        BufferedImage image = stores.pictures().read(file(), side(size));
        return new Decoded(FxPicture.levels(image), size.width(), size.height());
    }

    private static int side(PixelSize size) {
        double factor = Math.min(1, Math.sqrt((double) SHOWN_PIXELS / size.count()));
        return Math.clamp(Math.round(size.longerSide() * factor), 1, LONGEST_SIDE);
    }

    private Path file() {
        return stores.vault().path(item.file().hash());
    }

    private String textOf(Path file) {
        String text = stores.media().textStart(file, TEXT_CHARACTERS);
        return text.length() < TEXT_CHARACTERS
                ? text
                : text + "\n" + tools.texts().get("evidence.text.cut", TEXT_CHARACTERS);
    }

    /// Whether the words in it can be shown, though not what it looks like.
    private static boolean hasText(FileDescription file) {
        return switch (file.type()) {
            case HTML, MHTML, WARC, WACZ, HAR, EML, MSG, DOCX, XLSX -> true;
            case PNG, JPEG, WEBP, GIF, BMP, TIFF, AVIF, HEIC, PDF, CSV, MP4, MOV, ZIP, TEXT, OTHER -> false;
        };
    }

    /// The words of a page or message as they stand, never the page itself: nothing of it is run.
    private String wordsOf(Progress progress) {
        String text = stores.formats()
                .read(file(), item.description().type(), progress)
                .text();
        String start = text.length() > TEXT_CHARACTERS
                ? text.substring(0, TEXT_CHARACTERS) + "\n" + tools.texts().get("evidence.text.cut", TEXT_CHARACTERS)
                : text;
        return DisplayName.visibleLines(start);
    }

    private void showText(String text) {
        if (closed) {
            return;
        }
        TextArea area = new TextArea(text);
        area.setId("previewText");
        area.setEditable(false);
        area.setAccessibleText(item.key() + " " + EvidenceText.name(item));
        area.getStyleClass().addAll("mono", "preview-text");
        stage.getChildren().setAll(area);
    }

    private void cannotShow(Throwable failure) {
        if (closed) {
            return;
        }
        if (failure instanceof ProblemException problem && problem.problem() == Problem.FILE_UNREADABLE) {
            Object reason = problem.values().getLast();
            sayWhy(reason instanceof Enum<?> constant ? tools.texts().name(constant) : String.valueOf(reason));
        } else {
            sayWhy(String.valueOf(failure.getMessage()));
        }
    }

    private void sayWhy(String reason) {
        EmptyState state = new EmptyState(
                Icon.ALERT,
                tools.texts().get("evidence.cannotShow"),
                tools.texts().get("evidence.cannotShow.why", reason));
        state.setId("cannotShow");
        stage.getChildren().setAll(state);
    }

    private Label loading() {
        Label label = new Label(tools.texts().get("evidence.loading"));
        label.getStyleClass().add("quiet");
        return label;
    }

    private Button button(Icon icon, String name, int pages) {
        Button button = new Button(null, icon.node());
        button.getStyleClass().addAll("button-icon", "flat");
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(name));
        button.setOnAction(event -> turn(pages));
        return button;
    }
}
