package org.takedowndesk.bundleprofile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.takedowndesk.TestWorkspace;
import org.takedowndesk.bundle.DemandKind;
import org.takedowndesk.marketplace.Confidence;

/// What ships, against what the sources say, and what a firm makes of it.
class BundleProfilesTest {

    @TempDir
    private Path folder;

    @Test
    void everyDestinationHasItsProfile() {
        assertEquals(
                List.of("EW", "UKSC", "US-ECF", "PORTAL", "CN", "PARTNER", "PRINT"),
                new BundleProfiles().all().stream().map(BundleProfile::code).toList());
    }

    @Test
    void whatNoSourceSaysIsUnverified() {
        BundleProfiles profiles = new BundleProfiles();
        BundleProfile china = profiles.find("cn").orElseThrow();
        ProfileMaking list = china.making(Making.EVIDENCE_LIST).orElseThrow();
        assertFalse(list.isUnverified());
        assertTrue(profiles.source(list).orElseThrow().address().contains("shanghailawfirm"));
        assertTrue(china.making(Making.BOTH_LANGUAGES).orElseThrow().isUnverified());
        BundleProfile print = profiles.find("PRINT").orElseThrow();
        assertTrue(print.rules().stream().allMatch(ProfileRule::isUnverified));
        BundleProfile federal = profiles.find("US-ECF").orElseThrow();
        assertEquals(
                Confidence.OFFICIAL_COPY,
                federal.making(Making.REDACT_PERSONAL_DATA).orElseThrow().confidence());
        assertEquals(35_000_000, federal.mostBytes().orElseThrow());
    }

    @Test
    void copyIsChangedAndTheOriginalIsNot() {
        try (TestWorkspace workspace = new TestWorkspace(folder.resolve("w"))) {
            OwnProfiles own = workspace.services().bundleProfiles();
            BundleProfile shipped = new BundleProfiles().find("EW").orElseThrow();
            OwnProfile copy = own.copy(shipped, "Our judge");
            assertEquals("EW-2", copy.profile().code());
            assertEquals("EW-3", own.copy(shipped, "Another").profile().code());
            BundleProfile changed = copy.profile()
                    .with(ProfileRule.own(DemandKind.MOST_BYTES, 10_000_000, true))
                    .without(DemandKind.MOST_DPI)
                    .with(ProfileMaking.own(Making.COVER_SHEETS))
                    .withCode("OUR-JUDGE");
            own.save(copy.with(changed));

            BundleProfile kept = own.known().find("our-judge").orElseThrow();
            assertEquals(changed, kept);
            assertEquals(10_000_000, kept.mostBytes().orElseThrow());
            assertTrue(kept.rule(DemandKind.MOST_BYTES).orElseThrow().isUnverified());
            assertFalse(kept.rule(DemandKind.INDEX_LINKED).orElseThrow().isUnverified());
            assertTrue(own.known().isShipped(shipped));
            assertFalse(own.known().isShipped(kept));
            assertEquals(
                    Set.of(Making.FILING_COPY),
                    own.known().find("EW").orElseThrow().made());

            own.remove(copy);
            assertTrue(own.known().find("our-judge").isEmpty());
        }
    }

    @Test
    void twoProfilesNeverHaveOneCode() {
        try (TestWorkspace workspace = new TestWorkspace(folder.resolve("w"))) {
            OwnProfiles own = workspace.services().bundleProfiles();
            OwnProfile copy = own.copy(new BundleProfiles().find("CN").orElseThrow(), "Copy");
            assertFalse(own.isFree("ew", copy.id()));
            assertTrue(own.isFree("cn-2", copy.id()));
            OwnProfile taken = copy.with(copy.profile().withCode("EW"));
            assertThrows(IllegalArgumentException.class, () -> own.save(taken));
            assertThrows(IllegalArgumentException.class, () -> copy.profile().withCode("no code"));
        }
    }
}
