package org.takedowndesk.purchase;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.takedowndesk.evidence.EvidenceItem;
import org.takedowndesk.evidence.EvidenceItems;
import org.takedowndesk.journal.CanonicalJson;

/// Says what is missing of a test purchase.
public final class PurchaseCheck {

    /// What `needs.json` says of one need.
    ///
    /// @param confidence how far the source can be trusted, as in rule packs
    private record Asked(boolean required, String source, String confidence) {}

    private record Data(LocalDate asOf, Map<Need, Asked> needs) {}

    private final TestPurchases purchases;
    private final EvidenceItems items;
    private final Map<Need, Asked> asked;

    public PurchaseCheck(TestPurchases purchases, EvidenceItems items) {
        this.purchases = purchases;
        this.items = items;
        this.asked = Map.copyOf(read().needs());
    }

    private static Data read() {
        try (InputStream in = PurchaseCheck.class.getResourceAsStream("needs.json")) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its needs.json");
            }
            return new CanonicalJson().parse(new String(in.readAllBytes(), StandardCharsets.UTF_8), Data.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What is missing, what a portal refuses without first.
    public List<Missing> check(TestPurchase purchase) {
        List<Missing> missing = new ArrayList<>();
        for (Need need : Need.values()) {
            if (!isMet(need, purchase)) {
                Asked by = Objects.requireNonNull(asked.get(need), need.name());
                missing.add(new Missing(need, by.required(), by.source()));
            }
        }
        missing.sort(Comparator.comparing(each -> !each.required()));
        return missing;
    }

    private boolean isMet(Need need, TestPurchase purchase) {
        Order order = purchase.order();
        Parcel parcel = purchase.parcel();
        Examination examination = purchase.examination();
        return switch (need) {
            case LISTING -> purchase.listing() != null;
            case ORDER_NUMBER -> !order.number().isBlank();
            case ORDER_PLACED -> order.placed() != null;
            case AMOUNT -> order.amount() != null && !order.currency().isBlank();
            case PAYMENT -> order.paid() != null && !order.payment().isBlank();
            case CARRIER -> !parcel.carrier().isBlank();
            case TRACKING_NUMBER -> !parcel.trackingNumber().isBlank();
            case RECEIVED -> parcel.received() != null && !parcel.receivedBy().isBlank();
            case UNBOXED -> parcel.unboxed() != null && !parcel.unboxedBy().isBlank();
            case STORAGE -> !purchase.storage().place().isBlank();
            case EXAMINER -> !examination.examiner().isBlank();
            case EXAMINED -> examination.on() != null;
            case METHOD -> !examination.method().isBlank();
            case FINDINGS -> examination.findings().stream().anyMatch(finding -> !finding.isBlank());
            case CONCLUSION -> examination.conclusion() != Conclusion.OPEN;
            case SIGNER -> !examination.signer().isBlank();
            case PROOF_OF_LISTING -> isDocumented(purchase, Part.LISTING);
            case PROOF_OF_ORDER -> isDocumented(purchase, Part.ORDER);
            case PROOF_OF_PAYMENT -> isDocumented(purchase, Part.PAYMENT);
            case PROOF_OF_PARCEL -> isDocumented(purchase, Part.PARCEL);
            case PHOTOS_OF_UNBOXING -> isDocumented(purchase, Part.UNBOXING);
            case PHOTOS_OF_GOODS -> isDocumented(purchase, Part.GOODS);
            case SIGNED_REPORT -> isDocumented(purchase, Part.SIGNED_REPORT);
            case DATES_IN_ORDER -> areInOrder(purchase);
            case HAND_OVERS_CONNECTED -> areConnected(purchase);
            case ORDER_USED_ONCE -> isOnlyOneOfItsOrder(purchase);
            case FILES_PRESENT ->
                purchase.proofs().stream()
                        .noneMatch(proof -> items.find(proof.item())
                                .map(EvidenceItem::isInBin)
                                .orElse(true));
        };
    }

    private boolean isDocumented(TestPurchase purchase, Part part) {
        return !purchase.items(part).isEmpty();
    }

    private static boolean areInOrder(TestPurchase purchase) {
        List<LocalDate> dates = Stream.of(
                        purchase.order().placed(),
                        purchase.order().paid(),
                        purchase.parcel().shipped(),
                        purchase.parcel().received(),
                        purchase.parcel().unboxed(),
                        purchase.examination().on())
                .filter(Objects::nonNull)
                .toList();
        return dates.stream().sorted().toList().equals(dates);
    }

    /// Who hands the goods on is who got them last: first whoever received the parcel.
    private static boolean areConnected(TestPurchase purchase) {
        String holder = purchase.parcel().receivedBy().strip();
        LocalDate last = purchase.parcel().received();
        for (HandOver handOver : purchase.storage().handOvers()) {
            LocalDate on = handOver.on();
            boolean complete = on != null && !handOver.to().isBlank();
            boolean follows =
                    handOver.from().strip().equals(holder) && (last == null || on == null || !on.isBefore(last));
            if (!complete || !follows) {
                return false;
            }
            holder = handOver.to().strip();
            last = on;
        }
        return true;
    }

    private boolean isOnlyOneOfItsOrder(TestPurchase purchase) {
        String number = purchase.order().number().strip();
        return number.isEmpty()
                || purchases.all().stream()
                        .noneMatch(other -> !other.id().equals(purchase.id())
                                && other.order().number().strip().equals(number));
    }
}
