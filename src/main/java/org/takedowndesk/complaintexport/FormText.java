package org.takedowndesk.complaintexport;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.takedowndesk.complaint.Complaint;
import org.takedowndesk.complaint.PortalForm;
import org.takedowndesk.text.Texts;

/// The portal's form as a text, field by field in its order, each value as it is to be copied.
final class FormText {

    private final ExportSources sources;

    FormText(ExportSources sources) {
        this.sources = sources;
    }

    String of(Complaint complaint, Locale language) {
        Texts texts = new Texts(language);
        List<PortalForm.Entry> fields = sources.form()
                .fields(
                        complaint,
                        sources.holders()
                                .get(sources.cases().get(complaint.caseId()).holder()),
                        Optional.ofNullable(complaint.right()).flatMap(sources.rights()::find),
                        complaint.listings().stream()
                                .map(each -> sources.listings().get(each.listing()))
                                .toList(),
                        texts.locale(),
                        texts::name);
        StringBuilder text = new StringBuilder(complaint.reference()).append("\n");
        for (PortalForm.Entry field : fields) {
            text.append('\n')
                    .append(texts.name(field.field()))
                    .append(":\n")
                    .append(field.value().strip())
                    .append('\n');
        }
        return text.toString();
    }
}
