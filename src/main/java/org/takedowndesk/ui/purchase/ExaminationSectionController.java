package org.takedowndesk.ui.purchase;

import java.util.List;
import java.util.Map;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.takedowndesk.purchase.Conclusion;
import org.takedowndesk.purchase.Examination;
import org.takedowndesk.purchase.Need;
import org.takedowndesk.purchase.Part;
import org.takedowndesk.purchase.SignedAs;
import org.takedowndesk.purchase.TestPurchase;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.EnumNames;
import org.takedowndesk.ui.part.Changes;
import org.takedowndesk.ui.part.DateField;
import org.takedowndesk.ui.part.Faults;
import org.takedowndesk.ui.part.FormChecks;
import org.takedowndesk.ui.part.FormField;

/// Who examined the goods, how, what they found, and how the report is signed.
public final class ExaminationSectionController implements PurchaseSection {

    private final Texts texts;
    private final ProofLists proofs;
    private final Runnable changed;
    private final FormChecks checks = new FormChecks();
    private final Parent view;

    @FXML
    private TextField examiner;

    @FXML
    private FormField examinedField;

    @FXML
    private DateField examined;

    @FXML
    private TextArea method;

    @FXML
    private TextArea findings;

    @FXML
    private ComboBox<Conclusion> conclusion;

    @FXML
    private ComboBox<SignedAs> signedAs;

    @FXML
    private TextField signer;

    @FXML
    private VBox goodsPlace;

    @FXML
    private VBox reportPlace;

    public ExaminationSectionController(PurchaseTools tools, ProofLists proofs, Runnable changed) {
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
        conclusion.getItems().setAll(Conclusion.values());
        conclusion.setConverter(EnumNames.of(Conclusion.class, texts));
        signedAs.getItems().setAll(SignedAs.values());
        signedAs.setConverter(EnumNames.of(SignedAs.class, texts));
        checks.add(examinedField, Faults.date(examined, texts));
        goodsPlace.getChildren().setAll(proofs.fields(Part.GOODS));
        reportPlace.getChildren().setAll(proofs.fields(Part.SIGNED_REPORT));
        Changes.of(
                changed,
                examiner.textProperty(),
                examined.textProperty(),
                method.textProperty(),
                findings.textProperty(),
                conclusion.valueProperty(),
                signedAs.valueProperty(),
                signer.textProperty());
    }

    @Override
    public void show(PurchaseSheet sheet, TestPurchase purchase) {
        Examination examination = purchase.examination();
        examiner.setText(examination.examiner());
        examined.setDate(examination.on());
        method.setText(examination.method());
        findings.setText(String.join("\n", examination.findings()));
        conclusion.setValue(examination.conclusion());
        signedAs.setValue(examination.signedAs());
        signer.setText(examination.signer());
    }

    @Override
    public TestPurchase read(TestPurchase purchase) {
        List<String> lines = findings.getText()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        Examination examination = new Examination(
                examiner.getText().strip(),
                examined.getDate(),
                method.getText().strip(),
                lines,
                conclusion.getValue(),
                signedAs.getValue(),
                signer.getText().strip());
        return purchase.with(
                purchase.listing(),
                purchase.order(),
                purchase.parcel(),
                purchase.storage(),
                examination,
                purchase.notes());
    }

    @Override
    public boolean passes() {
        return checks.pass();
    }

    @Override
    public Map<Need, Node> fields() {
        return Map.of(
                Need.EXAMINER, examiner,
                Need.EXAMINED, examined,
                Need.METHOD, method,
                Need.FINDINGS, findings,
                Need.CONCLUSION, conclusion,
                Need.SIGNER, signer);
    }
}
