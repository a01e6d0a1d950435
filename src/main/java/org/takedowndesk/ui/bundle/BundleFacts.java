package org.takedowndesk.ui.bundle;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.takedowndesk.casebundle.ExportedBundle;
import org.takedowndesk.casebundle.SignedCopy;
import org.takedowndesk.text.Show;
import org.takedowndesk.text.Texts;
import org.takedowndesk.ui.part.CopyLabel;
import org.takedowndesk.ui.part.FormField;

/// What is known of a bundle that left the house: its file, size, pages and SHA-256, to be copied.
final class BundleFacts {

    private static final int PATH_LENGTH = 32;
    private static final int HASH_LENGTH = 28;

    private BundleFacts() {}

    static List<Node> of(ExportedBundle bundle, Show show) {
        Texts texts = show.texts();
        List<Node> facts = new ArrayList<>();
        CopyLabel file = new CopyLabel(texts.get("bundles.copyPath"), bundle.file());
        file.setLength(PATH_LENGTH);
        CopyLabel hash = new CopyLabel(texts.get("bundles.copyHash"), bundle.sha256());
        hash.setLength(HASH_LENGTH);
        facts.add(new FormField(texts.get(bundle.edition().key()), file));
        facts.add(new FormField(texts.get("casebundle.sha256"), hash));
        Label numbers = new Label(texts.get(
                "bundles.numbers",
                bundle.pages(),
                bundle.exhibits(),
                show.bytes(bundle.size()),
                language(texts, bundle.language()),
                show.time(bundle.at())));
        numbers.setWrapText(true);
        facts.add(numbers);
        if (!bundle.bates().isEmpty()) {
            Label bates = new Label(texts.get(
                    "bundles.bates.range",
                    bundle.bates().getFirst().first().text(),
                    bundle.bates().getLast().last().text()));
            bates.setId("batesRange");
            bates.setWrapText(true);
            facts.add(bates);
        }
        for (SignedCopy copy : bundle.signed()) {
            CopyLabel path = new CopyLabel(texts.get("bundles.copyPath"), copy.file());
            path.setLength(PATH_LENGTH);
            FormField field = new FormField(
                    texts.get(
                            copy.stamped() ? "bundles.stampedCopy" : "bundles.signedCopy",
                            copy.signer(),
                            show.time(copy.at())),
                    path);
            field.setHint(texts.get("bundles.signedCopy.hash", copy.sha256()));
            facts.add(field);
        }
        if (bundle.lacksStructure()) {
            Label lacking = new Label(texts.get("bundle.notAccessible"));
            lacking.setWrapText(true);
            lacking.getStyleClass().add("quiet");
            facts.add(lacking);
        }
        return facts;
    }

    static String language(Texts texts, String tag) {
        return texts.get(Locale.forLanguageTag(tag).getLanguage().equals("zh") ? "bundles.chinese" : "bundles.english");
    }
}
