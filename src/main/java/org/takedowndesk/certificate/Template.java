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
/// @param paragraphs with [Blank]s to be filled in
/// @param declaration what is signed, word for word
/// @param signature the lines below it
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
        List<Line> signature) {

    /// A line to be signed or dated by hand, or filled in already.
    ///
    /// @param value a [Blank], or nothing where only a hand can write
    public record Line(String label, String value) {}

    public Template {
        paragraphs = List.copyOf(paragraphs);
        signature = List.copyOf(signature);
        paragraphs.forEach(Blank::check);
        signature.forEach(line -> Blank.check(line.value()));
    }

    public Locale locale() {
        return Locale.forLanguageTag(language);
    }

    /// Whether nobody has read the words at their official source.
    public boolean unverified() {
        return !confidence.equals("O");
    }
}
