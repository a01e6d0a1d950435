package org.takedowndesk.bundle;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.takedowndesk.bundle.BundleRemark.Reason;

class PictureLimitsTest {

    private static final int MEGABYTE = 1024 * 1024;

    /// A WebP picture needs ten bytes a pixel: the largest there is, 16383 by 16383, fits a heap of 2.5 GB.
    @Test
    void pictureThatIsDecodedWholeIsAskedOfTheHeap() {
        assertDoesNotThrow(() -> PictureLimits.checkDecodable(16_383, 16_383, 2560L * MEGABYTE));
        NotShown refused =
                assertThrows(NotShown.class, () -> PictureLimits.checkDecodable(16_383, 16_383, 2048L * MEGABYTE));
        assertEquals(Reason.NOT_ENOUGH_MEMORY, refused.reason());
    }

    @Test
    void otherPicturesAreRefusedForTheirSizeWhereverItIs() {
        assertDoesNotThrow(() -> PictureLimits.check(50_000, 10_000));
        assertEquals(
                Reason.TOO_LARGE,
                assertThrows(NotShown.class, () -> PictureLimits.check(50_000, 10_001))
                        .reason());
        assertEquals(
                Reason.TOO_LARGE,
                assertThrows(NotShown.class, () -> PictureLimits.check(200_001, 1))
                        .reason());
    }
}
