package org.takedowndesk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// The map of the features: which package may know which. Adding a feature is one line here; so is a new arrow, in a
/// commit that says why.
class FeatureMapTest {

    private static final String ROOT = "org.takedowndesk";
    private static final Path SOURCES = Path.of("src/main/java/org/takedowndesk");

    /// Packages from the bottom up; what stands behind one is what it may know. Everything may know `text` and
    /// `work`; `*` is everything above its line.
    private static final String MAP = """
            work
            text
            journal
            db          journal
            signedhead  journal db
            settings
            vault
            media
            format      media
            marketplace
            holder      db vault
            ipr         journal db vault marketplace holder
            casefile    db holder ipr
            listing     db marketplace casefile
            capture     marketplace listing
            evidence    db vault media format casefile listing
            gallery     vault media format listing evidence
            timestamp   journal db vault evidence
            workcopy    journal db vault media capture casefile listing evidence
            comparison  db media casefile evidence workcopy
            deadline    marketplace
            complaint   db vault media holder ipr casefile marketplace listing evidence deadline
            bagit
            evidencepackage journal db signedhead vault timestamp casefile evidence bagit
            bundle      media
            bundleprofile  journal db marketplace bundle
            arrangement db casefile bundle
            pdfsignature
            certificate journal db vault holder casefile evidence bundle
            evidencelist marketplace vault casefile ipr listing evidence complaint certificate
            casebundle  journal db vault media format marketplace holder ipr casefile listing evidence evidencelist comparison deadline complaint bundle bundleprofile arrangement certificate
            caselist    vault media casefile evidence evidencelist casebundle
            portalpage  vault media holder ipr listing evidence comparison complaint marketplace bundle bundleprofile
            complaintexport journal vault casefile holder ipr listing evidence comparison complaint marketplace certificate bundle casebundle portalpage
            purchase    journal db vault media holder casefile listing evidence bundle
            bin         db vault casefile evidence comparison complaint purchase
            dashboard   marketplace complaint deadline
            sample      *
            app         *
            cli         *
            ui          *
            """;

    private static final FeatureMap FEATURES = new FeatureMap(MAP);

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    @Test
    void packagesKnowOnlyWhatTheMapAllows() {
        assertEquals(Set.of(), FEATURES.strays(CLASSES));
    }

    @Test
    void everyArrowOfTheMapIsThere() {
        assertEquals(Set.of(), FEATURES.unused(CLASSES));
    }

    @Test
    void everyPackageOnDiskIsOnTheMap() throws IOException {
        assertEquals(Set.of(), FEATURES.unknown(SOURCES));
    }

    @Test
    void mapHasNoCircle() {
        assertEquals(Set.of(), FEATURES.upward());
    }
}
