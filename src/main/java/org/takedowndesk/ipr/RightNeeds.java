package org.takedowndesk.ipr;

import java.util.ArrayList;
import java.util.List;
import org.takedowndesk.marketplace.IprType;

/// Which papers and fields a portal will ask for before it approves a right (marketplace facts 2.1, 2.2).
public final class RightNeeds {

    /// A field that a portal's form insists on; the words stand under `RightNeeds.Field.<NAME>`.
    public enum Field {
        TITLE,
        NUMBER,
        REGISTRANT,
        TERRITORY,
        EXPIRY,
        NICE_CLASSES,
        MARK,
        DESCRIPTION,
        WORK_TYPE,
        POSITIVE_EVALUATION
    }

    private RightNeeds() {}

    /// The papers the right needs and whether each is on file.
    ///
    /// @param filed whether it is on file already
    public record Paper(RightDocumentKind kind, boolean filed) {}

    /// All papers a right of this kind needs, in the order of the portal's form.
    public static List<Paper> papers(Right right) {
        List<RightDocumentKind> needed = new ArrayList<>();
        switch (right.details()) {
            case RightDetails.Trademark mark -> addTrademark(needed, mark);
            case RightDetails.Copyright copyright -> addCopyright(needed, copyright);
            case RightDetails.InventionPatent _ -> needed.add(RightDocumentKind.CERTIFICATE);
            case RightDetails.UtilityModel _, RightDetails.DesignPatent _ -> {
                needed.add(RightDocumentKind.CERTIFICATE);
                if (right.territories().contains("CN")) {
                    needed.add(RightDocumentKind.EVALUATION_REPORT);
                }
            }
        }
        return needed.stream().map(kind -> new Paper(kind, right.has(kind))).toList();
    }

    private static void addTrademark(List<RightDocumentKind> needed, RightDetails.Trademark mark) {
        needed.add(RightDocumentKind.CERTIFICATE);
        needed.add(RightDocumentKind.CLASS_PAGE);
        if (mark.international()) {
            needed.add(RightDocumentKind.TERRITORIAL_EXTENSION);
        }
        if (mark.renewed()) {
            needed.add(RightDocumentKind.RENEWAL);
        }
        if (mark.assigned()) {
            needed.add(RightDocumentKind.ASSIGNMENT);
        }
        if (mark.changed()) {
            needed.add(RightDocumentKind.CHANGE);
        }
    }

    private static void addCopyright(List<RightDocumentKind> needed, RightDetails.Copyright copyright) {
        needed.add(copyright.registered() ? RightDocumentKind.CERTIFICATE : RightDocumentKind.CLAIM_STATEMENT);
        if (copyright.software()) {
            needed.add(RightDocumentKind.INTERFACE_SCREENSHOT);
        }
    }

    /// The fields that are still missing.
    public static List<Field> missingFields(Right right) {
        List<Field> missing = new ArrayList<>();
        addIf(missing, Field.TITLE, right.title().isBlank());
        boolean unregistered = right.details() instanceof RightDetails.Copyright copyright && !copyright.registered();
        addIf(missing, Field.NUMBER, right.number().isBlank() && !unregistered);
        addIf(missing, Field.REGISTRANT, right.registrant().isBlank());
        addIf(missing, Field.TERRITORY, right.territories().isEmpty());
        addIf(missing, Field.EXPIRY, right.expires() == null && right.type() != IprType.COPYRIGHT);
        switch (right.details()) {
            case RightDetails.Trademark mark -> {
                addIf(missing, Field.NICE_CLASSES, mark.niceClasses().isEmpty());
                addIf(
                        missing,
                        Field.MARK,
                        mark.kind() != MarkKind.FIGURATIVE && mark.mark().isBlank());
                addIf(
                        missing,
                        Field.DESCRIPTION,
                        mark.kind() != MarkKind.WORD && mark.description().isBlank());
            }
            case RightDetails.Copyright copyright ->
                addIf(missing, Field.WORK_TYPE, copyright.workType().isBlank());
            case RightDetails.InventionPatent _ -> {}
            case RightDetails.UtilityModel model ->
                addIf(missing, Field.POSITIVE_EVALUATION, isMissing(right, model.evaluation()));
            case RightDetails.DesignPatent design ->
                addIf(missing, Field.POSITIVE_EVALUATION, isMissing(right, design.evaluation()));
        }
        return missing;
    }

    private static boolean isMissing(Right right, EvaluationResult evaluation) {
        return right.territories().contains("CN") && evaluation != EvaluationResult.POSITIVE;
    }

    private static void addIf(List<Field> fields, Field field, boolean missing) {
        if (missing) {
            fields.add(field);
        }
    }
}
