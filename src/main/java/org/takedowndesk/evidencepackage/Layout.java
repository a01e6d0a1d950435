package org.takedowndesk.evidencepackage;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.takedowndesk.evidence.EvidenceItem;

/// Where things stand in a package.
final class Layout {

    static final String DATA = "data/";
    static final String CUSTODY = "custody.jsonl";
    static final String SHEETS = "metadata/";
    static final String STAMPS = "timestamps/";
    static final String KEY = "workspace-key.pem";
    static final String HEAD = "signed-head.txt";
    static final String HEAD_SIGNATURE = "signed-head.txt.sig";
    static final String TAG_MANIFEST = "tagmanifest-sha256.txt";
    static final String SIGNATURE = "tagmanifest-sha256.txt.sig";
    static final String README = "README.txt";
    static final String INDEX = "index.html";
    static final String FOLDER_IN_ZIP = "evidence-package";

    private static final Pattern ENDING = Pattern.compile("\\.([A-Za-z0-9]{1,8})$");

    private Layout() {}

    /// The item's name in the package: of letters, digits and hyphens only, so that every tool reads the manifest.
    static String stem(String caseReference, EvidenceItem item) {
        return caseReference.replaceAll("[^A-Za-z0-9-]", "-") + "_" + item.key();
    }

    /// Below `data`.
    static String file(String caseReference, EvidenceItem item) {
        Matcher ending = ENDING.matcher(item.file().name());
        return (item.isOriginal() ? "originals/" : "working-copies/")
                + stem(caseReference, item)
                + (ending.find() ? "." + ending.group(1).toLowerCase(Locale.ROOT) : "");
    }
}
