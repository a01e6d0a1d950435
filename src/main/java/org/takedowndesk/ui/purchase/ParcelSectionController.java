package org.takedowndesk.ui.purchase;

import java.util.Map;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.takedowndesk.purchase.Need;
import org.takedowndesk.purchase.Parcel;
import org.takedowndesk.purchase.Part;
import org.takedowndesk.purchase.TestPurchase;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.part.Changes;
import org.takedowndesk.ui.part.CopyButton;
import org.takedowndesk.ui.part.DateField;
import org.takedowndesk.ui.part.Faults;
import org.takedowndesk.ui.part.FormChecks;
import org.takedowndesk.ui.part.FormField;

/// How the goods came, and who opened the parcel.
public final class ParcelSectionController implements PurchaseSection {

    private final Texts texts;
    private final ProofLists proofs;
    private final Runnable changed;
    private final FormChecks checks = new FormChecks();
    private final Parent view;

    @FXML
    private TextField carrier;

    @FXML
    private FormField trackingField;

    @FXML
    private TextField trackingNumber;

    @FXML
    private TextField sender;

    @FXML
    private FormField shippedField;

    @FXML
    private DateField shipped;

    @FXML
    private FormField receivedField;

    @FXML
    private DateField received;

    @FXML
    private TextField receivedBy;

    @FXML
    private FormField unboxedField;

    @FXML
    private DateField unboxed;

    @FXML
    private TextField unboxedBy;

    @FXML
    private VBox proofPlace;

    public ParcelSectionController(PurchaseTools tools, ProofLists proofs, Runnable changed) {
        this.texts = tools.texts();
        this.proofs = proofs;
        this.changed = changed;
        this.view = tools.fxml().load(this);
    }

    @Override
    public Parent view() {
        return view;
    }

    @FXML
    private void initialize() {
        trackingField.addBeside(new CopyButton(texts.get("purchase.trackingNumber.copy"), trackingNumber::getText));
        checks.add(shippedField, Faults.date(shipped, texts));
        checks.add(receivedField, Faults.dateAfter(received, shipped, texts));
        checks.add(unboxedField, Faults.dateAfter(unboxed, received, texts));
        proofPlace.getChildren().setAll(proofs.fields(Part.PARCEL, Part.UNBOXING));
        Changes.of(
                changed,
                carrier.textProperty(),
                trackingNumber.textProperty(),
                sender.textProperty(),
                shipped.textProperty(),
                received.textProperty(),
                receivedBy.textProperty(),
                unboxed.textProperty(),
                unboxedBy.textProperty());
    }

    @Override
    public void show(PurchaseSheet sheet, TestPurchase purchase) {
        Parcel parcel = purchase.parcel();
        carrier.setText(parcel.carrier());
        trackingNumber.setText(parcel.trackingNumber());
        sender.setText(parcel.sender());
        shipped.setDate(parcel.shipped());
        received.setDate(parcel.received());
        receivedBy.setText(parcel.receivedBy());
        unboxed.setDate(parcel.unboxed());
        unboxedBy.setText(parcel.unboxedBy());
    }

    @Override
    public TestPurchase read(TestPurchase purchase) {
        Parcel parcel = new Parcel(
                carrier.getText().strip(),
                trackingNumber.getText().strip(),
                sender.getText().strip(),
                shipped.getDate(),
                received.getDate(),
                receivedBy.getText().strip(),
                unboxed.getDate(),
                unboxedBy.getText().strip());
        return purchase.with(
                purchase.listing(),
                purchase.order(),
                parcel,
                purchase.storage(),
                purchase.examination(),
                purchase.notes());
    }

    @Override
    public boolean passes() {
        return checks.pass();
    }

    @Override
    public Map<Need, Node> fields() {
        return Map.of(
                Need.CARRIER,
                carrier,
                Need.TRACKING_NUMBER,
                trackingNumber,
                Need.RECEIVED,
                received.getText().isBlank() ? received : receivedBy,
                Need.UNBOXED,
                unboxed.getText().isBlank() ? unboxed : unboxedBy);
    }
}
