package org.takedowndesk.ui.workcopy;

import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.layout.HBox;
import org.takedowndesk.text.Texts;

/// Which page of a document is marked.
final class PageChoice extends HBox {

    PageChoice(Texts texts, int pages, IntConsumer onPage) {
        Label label = new Label(texts.get("workcopy.page"));
        Spinner<Integer> page = new Spinner<>(1, pages, 1);
        page.setId("copyPage");
        page.setEditable(true);
        page.setAccessibleText(texts.get("workcopy.page"));
        page.valueProperty().subscribe((before, now) -> onPage.accept(now));
        label.setLabelFor(page);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("page-choice");
        getChildren().addAll(label, page);
    }
}
