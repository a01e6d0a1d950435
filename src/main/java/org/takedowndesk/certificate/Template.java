package org.takedowndesk.certificate;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/// The words of a certificate, with where they are from.
///
/// @param language of the certificate, whatever language the program speaks
/// @param rule what it is made under
/// @param source where the words were read
/// @param asOf when that was
/// @param confidence how far the source can be trusted, as in rule packs: `O`, `S`, `U`, `D`
/// @param remark for the person who signs: what is still theirs to check; printed on the certificate
/// @param paragraphs with `{case}`, `{title}`, `{holder}`, `{count}`, `{entries}`, `{head}` to be filled in
/// @param declaration what is signed, word for word
/// @param signature labels of the lines to be filled in by hand
public record Template(
        CertificateKind kind,
        String language,
        String title,
        String rule,
        String source,
        LocalDate asOf,
        String confidence,
        String remark,
        List<String> paragraphs,
        String declaration,
        List<String> signature) {

    public Template {
        paragraphs = List.copyOf(paragraphs);
        signature = List.copyOf(signature);
    }

    public Locale locale() {
        return Locale.forLanguageTag(language);
    }

    /// Whether nobody has read the words at their official source.
    public boolean unverified() {
        return !confidence.equals("O");
    }
}
