package org.takedowndesk.ui.purchase;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SearchableComboBox;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.listing.Listing;
import org.takedowndesk.media.DisplayName;
import org.takedowndesk.purchase.Need;
import org.takedowndesk.purchase.Order;
import org.takedowndesk.purchase.Part;
import org.takedowndesk.purchase.TestPurchase;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.part.Changes;
import org.takedowndesk.ui.part.CopyButton;
import org.takedowndesk.ui.part.DateField;
import org.takedowndesk.ui.part.Faults;
import org.takedowndesk.ui.part.FormChecks;
import org.takedowndesk.ui.part.FormField;

/// What was ordered, from which listing, and how it was paid.
public final class OrderSectionController implements PurchaseSection {

    private static final Pattern AMOUNT = Pattern.compile("\\d{1,12}(\\.\\d{1,4})?");
    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");

    private final Texts texts;
    private final ProofLists proofs;
    private final Runnable changed;
    private final FormChecks checks = new FormChecks();
    private final Parent view;

    @FXML
    private SearchableComboBox<Listing> listing;

    @FXML
    private FormField numberField;

    @FXML
    private TextField orderNumber;

    @FXML
    private FormField placedField;

    @FXML
    private DateField placed;

    @FXML
    private TextField account;

    @FXML
    private FormField amountField;

    @FXML
    private TextField amount;

    @FXML
    private FormField currencyField;

    @FXML
    private TextField currency;

    @FXML
    private FormField paidField;

    @FXML
    private DateField paid;

    @FXML
    private TextField payment;

    @FXML
    private VBox proofPlace;

    public OrderSectionController(PurchaseTools tools, ProofLists proofs, Runnable changed) {
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
        listing.setConverter(Words.of(each -> each.number() + " · " + DisplayName.of(each.displayName(), 60)));
        numberField.addBeside(new CopyButton(texts.get("purchase.orderNumber.copy"), orderNumber::getText));
        checks.add(placedField, Faults.date(placed, texts));
        checks.add(paidField, Faults.dateAfter(paid, placed, texts));
        checks.add(amountField, () -> fault(amount, AMOUNT, "purchase.amount.wrong"));
        checks.add(currencyField, () -> currencyFault());
        proofPlace.getChildren().setAll(proofs.fields(Part.LISTING, Part.ORDER, Part.PAYMENT));
        Changes.of(
                changed,
                listing.valueProperty(),
                orderNumber.textProperty(),
                placed.textProperty(),
                account.textProperty(),
                amount.textProperty(),
                currency.textProperty(),
                paid.textProperty(),
                payment.textProperty());
    }

    private Optional<String> fault(TextField field, Pattern shape, String key) {
        String typed = field.getText().strip();
        return typed.isEmpty() || shape.matcher(typed).matches() ? Optional.empty() : Optional.of(texts.get(key));
    }

    private Optional<String> currencyFault() {
        String typed = currency.getText().strip().toUpperCase(Locale.ROOT);
        return typed.isEmpty() || CURRENCY.matcher(typed).matches()
                ? Optional.empty()
                : Optional.of(texts.get("purchase.currency.wrong"));
    }

    @Override
    public void show(PurchaseSheet sheet, TestPurchase purchase) {
        Order order = purchase.order();
        listing.getItems().setAll(sheet.listings());
        listing.setValue(sheet.listings().stream()
                .filter(each -> each.id().equals(purchase.listing()))
                .findFirst()
                .orElse(null));
        orderNumber.setText(order.number());
        placed.setDate(order.placed());
        account.setText(order.account());
        amount.setText(order.amount() == null ? "" : order.amount().toPlainString());
        currency.setText(order.currency());
        paid.setDate(order.paid());
        payment.setText(order.payment());
    }

    @Override
    public TestPurchase read(TestPurchase purchase) {
        @Nullable Listing chosen = listing.getValue();
        Order order = new Order(
                orderNumber.getText().strip(),
                placed.getDate(),
                account.getText().strip(),
                amount(purchase.order().amount()),
                currency.getText().strip().toUpperCase(Locale.ROOT),
                paid.getDate(),
                payment.getText().strip());
        return purchase.with(
                chosen == null ? null : chosen.id(),
                order,
                purchase.parcel(),
                purchase.storage(),
                purchase.examination(),
                purchase.notes());
    }

    /// The same amount stays as it was written: `20` and `20.00` are no edit.
    private @Nullable BigDecimal amount(@Nullable BigDecimal before) {
        String typed = amount.getText().strip();
        if (typed.isEmpty() || !AMOUNT.matcher(typed).matches()) {
            return null;
        }
        BigDecimal now = new BigDecimal(typed);
        return before != null && before.compareTo(now) == 0 ? before : now;
    }

    @Override
    public boolean passes() {
        return checks.pass();
    }

    @Override
    public Map<Need, Node> fields() {
        return Map.of(
                Need.LISTING, listing,
                Need.ORDER_NUMBER, orderNumber,
                Need.ORDER_USED_ONCE, orderNumber,
                Need.ORDER_PLACED, placed,
                Need.AMOUNT, amount.getText().isBlank() ? amount : currency,
                Need.PAYMENT, paid.getText().isBlank() ? paid : payment,
                Need.DATES_IN_ORDER, placed);
    }
}
