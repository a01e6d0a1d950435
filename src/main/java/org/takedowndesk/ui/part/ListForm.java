package org.takedowndesk.ui.part;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.takedowndesk.caselist.ListFormat;
import org.takedowndesk.caselist.ListWish;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.Form;

/// Asks whether a list is wanted for Word or for Excel, and in how many languages its heads stand.
public final class ListForm implements Form<ListWish> {

    private final Texts texts;
    private final RadioButton document = new RadioButton();
    private final RadioButton sheet = new RadioButton();
    private final CheckBox bilingual = new CheckBox();
    private final VBox view = new VBox(document, sheet, bilingual);

    public ListForm(Texts texts, ListWish last) {
        this.texts = texts;
        view.getStyleClass().addAll("form", "dialog-form");
        ToggleGroup format = new ToggleGroup();
        prepare(document, "listDocument", ListFormat.DOCX, format);
        prepare(sheet, "listSheet", ListFormat.XLSX, format);
        (last.format() == ListFormat.XLSX ? sheet : document).setSelected(true);
        bilingual.setId("listBilingual");
        bilingual.setText(texts.get("caselist.bilingual"));
        bilingual.setWrapText(true);
        bilingual.setSelected(last.bilingual());
    }

    private void prepare(RadioButton button, String id, ListFormat format, ToggleGroup group) {
        button.setId(id);
        button.setText(texts.name(format));
        button.setWrapText(true);
        button.setToggleGroup(group);
    }

    @Override
    public Parent view() {
        return view;
    }

    @Override
    public Node firstField() {
        return sheet.isSelected() ? sheet : document;
    }

    @Override
    public Optional<ListWish> result() {
        return Optional.of(new ListWish(
                sheet.isSelected() ? ListFormat.XLSX : ListFormat.DOCX, texts.locale(), bilingual.isSelected()));
    }
}
