package org.takedowndesk.bundle;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.takedowndesk.work.Progress;

/// Bundles are what they claim to be: PDF/A, as veraPDF sees it.
class ArchivalTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh-CN"})
    void sampleWithEveryKindOfExhibitConforms(String language) throws IOException {
        Path inputs = Files.createDirectory(folder.resolve("in"));
        BundlePlan plan = BundleSample.plan(inputs, Locale.forLanguageTag(language));
        BundleResult result = new BundleWriter().write(plan, folder.resolve("sample.pdf"), Progress.none());
        assertEquals(List.of(), VeraPdf.faults(result.file(), "3u"));
    }

    @Test
    void paperWithoutAttachmentsConformsToThePartForThat() throws IOException {
        BundlePlan paper = new BundlePlan(
                "Log <of> & \"custody\" 证据",
                List.of("One line"),
                "TD-2026-0001",
                Locale.ENGLISH,
                Instant.parse("2026-11-23T09:30:00Z"),
                "",
                List.of(new PlanSection("Entries", List.of(new Block.Paragraph("Words.")))),
                BundlePlan.Shape.PAPER);
        BundleResult result = new BundleWriter().write(paper, folder.resolve("paper.pdf"), Progress.none());
        assertEquals(List.of(), VeraPdf.faults(result.file(), "2u"));
    }

    /// Full colours, greys and a mixture, as Java's own sRGB has them, in the space that profiles are connected by.
    @ParameterizedTest
    @CsvSource({"1, 1, 1", "0, 0, 0", "1, 0, 0", "0, 1, 0", "0, 0, 1", "0.5, 0.5, 0.5", "0.8, 0.3, 0.1"})
    void ownProfileMeansWhatSrgbMeans(float red, float green, float blue) {
        float[] colour = {red, green, blue};
        float[] ours = new ICC_ColorSpace(ICC_Profile.getInstance(OutputIntent.profile())).toCIEXYZ(colour);
        float[] theirs = ColorSpace.getInstance(ColorSpace.CS_sRGB).toCIEXYZ(colour);
        assertArrayEquals(theirs, ours, 0.002f);
    }
}
