package org.takedowndesk.ui.purchase;

import java.util.Map;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.takedowndesk.purchase.HandOver;
import org.takedowndesk.purchase.Need;
import org.takedowndesk.purchase.Storage;
import org.takedowndesk.purchase.TestPurchase;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.part.Cards;
import org.takedowndesk.ui.part.Changes;

/// Where the goods are kept, and every hand-over: who gave them to whom, when, where and why.
public final class StorageSectionController implements PurchaseSection {

    private final Runnable changed;
    private final Cards<HandOver, HandOverCardController> handOvers;
    private final Parent view;

    @FXML
    private TextField storagePlace;

    @FXML
    private TextField seal;

    @FXML
    private VBox handOverPlace;

    public StorageSectionController(PurchaseTools tools, Runnable changed) {
        Texts texts = tools.texts();
        this.changed = changed;
        this.handOvers = new Cards<>(
                "handOvers",
                new Cards.Words(
                        texts.get("purchase.handOver.add"),
                        number -> texts.get("purchase.handOver.title", number),
                        number -> texts.get("purchase.handOver.remove", number)),
                edited -> new HandOverCardController(texts, tools.fxml(), edited));
        this.view = tools.fxml().load(this);
    }

    @Override
    public Parent view() {
        return view;
    }

    @FXML
    private void initialize() {
        handOverPlace.getChildren().setAll(handOvers);
        Changes.of(changed, storagePlace.textProperty(), seal.textProperty(), handOvers.changesProperty());
    }

    @Override
    public void show(PurchaseSheet sheet, TestPurchase purchase) {
        Storage storage = purchase.storage();
        storagePlace.setText(storage.place());
        seal.setText(storage.seal());
        handOvers.show(storage.handOvers());
    }

    @Override
    public TestPurchase read(TestPurchase purchase) {
        Storage storage =
                new Storage(storagePlace.getText().strip(), seal.getText().strip(), handOvers.read());
        return purchase.with(
                purchase.listing(),
                purchase.order(),
                purchase.parcel(),
                storage,
                purchase.examination(),
                purchase.notes());
    }

    @Override
    public boolean passes() {
        return handOvers.pass();
    }

    @Override
    public Map<Need, Node> fields() {
        Node first = handOvers.cards().isEmpty()
                ? storagePlace
                : handOvers.cards().getFirst().firstField();
        return Map.of(Need.STORAGE, storagePlace, Need.HAND_OVERS_CONNECTED, first);
    }
}
