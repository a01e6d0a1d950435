package org.takedowndesk.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/// What veraPDF, the validator of the PDF Association, says of a file.
public final class VeraPdf {

    private static final int MOST_FAULTS = 200;

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private VeraPdf() {}

    /// The rules of a flavour (`3u`, `2u`, `ua1`) that the file breaks, each once with the first place; none if it
    /// conforms.
    public static List<String> faults(Path pdf, String flavour) throws IOException {
        PDFAFlavour wanted = PDFAFlavour.byFlavourId(flavour);
        try (InputStream in = Files.newInputStream(pdf);
                PDFAParser parser = Foundries.defaultInstance().createParser(in, wanted, PDFAFlavour.NO_FLAVOUR);
                PDFAValidator validator =
                        Foundries.defaultInstance().createValidator(wanted, MOST_FAULTS, false, false, false)) {
            ValidationResult result = validator.validate(parser);
            TreeSet<String> rules = new TreeSet<>();
            TreeSet<String> faults = new TreeSet<>();
            for (TestAssertion assertion : result.getTestAssertions()) {
                if (assertion.getStatus() != TestAssertion.Status.PASSED
                        && rules.add(assertion.getRuleId().getClause() + " "
                                + assertion.getRuleId().getTestNumber())) {
                    faults.add(assertion.getRuleId().getClause() + "-"
                            + assertion.getRuleId().getTestNumber() + " "
                            + assertion.getMessage() + " "
                            + assertion.getLocation().getContext() + " " + assertion.getErrorMessage());
                }
            }
            if (!result.isCompliant() && faults.isEmpty()) {
                faults.add("not compliant");
            }
            return List.copyOf(faults);
        } catch (ValidationException | ModelParsingException | EncryptedPdfException e) {
            throw new IOException(e);
        }
    }
}
