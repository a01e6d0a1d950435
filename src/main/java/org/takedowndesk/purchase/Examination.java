package org.takedowndesk.purchase;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Who examined the goods, how, and what they found.
///
/// @param examiner the person and what qualifies them
/// @param method how it was done, for example against a genuine article of the same batch
/// @param findings the reasons for the conclusion, one each
/// @param signer the name on the report, of the organisation or the person
public record Examination(
        String examiner,
        @Nullable LocalDate on,
        String method,
        List<String> findings,
        Conclusion conclusion,
        SignedAs signedAs,
        String signer) {

    public static final Examination NONE = new Examination("", null, "", List.of(), Conclusion.OPEN, SignedAs.SEAL, "");

    public Examination {
        findings = List.copyOf(findings);
    }
}
