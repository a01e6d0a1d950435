package org.takedowndesk.cli;

import java.util.List;
import org.takedowndesk.app.Services;
import org.takedowndesk.text.Texts;
import org.takedowndesk.timestamp.StampVerdict;
import org.takedowndesk.timestamp.Timestamp;
import org.takedowndesk.timestamp.TrustedCertificate;

/// How timestamps are printed.
final class TimestampColumns {

    /// A timestamp and what it proves.
    record Checked(Timestamp stamp, StampVerdict verdict) {

        static Checked of(Services services, Timestamp stamp) {
            return new Checked(stamp, services.timestamps().verify(stamp));
        }
    }

    private TimestampColumns() {}

    static List<Column<Checked>> of(Texts texts) {
        return List.of(
                Column.of("number", checked -> checked.stamp().id().value()),
                Column.of("subject", checked -> checked.stamp().subject().toString()),
                Column.of("name", checked -> checked.stamp().name()),
                Column.of("method", checked -> checked.stamp().method()),
                Column.of("state", checked -> checked.verdict().state()),
                Column.of("provenSince", checked -> checked.verdict().provenSince()),
                Column.hidden("claimed", checked -> checked.verdict().claimed()),
                Column.of("authority", checked -> checked.verdict().authority()),
                Column.hidden("sha256", checked -> checked.stamp().hash()),
                Column.hidden("nonce", checked -> checked.stamp().nonce()),
                Column.hidden("madeAt", checked -> checked.stamp().madeAt()),
                Column.hidden(
                        "codes",
                        checked -> checked.verdict().notes().stream()
                                .map(note -> Codes.of(note.remark()))
                                .toList()),
                Column.of("finding", checked -> String.join("; ", remarks(texts, checked.verdict()))));
    }

    static List<String> remarks(Texts texts, StampVerdict verdict) {
        return verdict.notes().stream()
                .map(note -> texts.get(
                        "StampRemark." + note.remark().name(), note.values().toArray()))
                .toList();
    }

    static List<Column<TrustedCertificate>> trusted() {
        return List.of(
                Column.of("number", anchor -> anchor.id().value()),
                Column.of("subject", TrustedCertificate::subject),
                Column.of("validFrom", TrustedCertificate::validFrom),
                Column.of("validUntil", TrustedCertificate::validUntil),
                Column.of("sha256", TrustedCertificate::fingerprint));
    }
}
