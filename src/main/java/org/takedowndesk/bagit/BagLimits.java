package org.takedowndesk.bagit;

/// How much of a bag is read before one refuses to go on.
///
/// @param files in the bag
/// @param tagFileBytes in one manifest or other tag file
/// @param ratio how many times its packed size a large file of a ZIP may have
/// @param differences named one by one
public record BagLimits(int files, int tagFileBytes, int ratio, int differences) {

    /// Files below this size may be packed as tightly as they will.
    static final long LARGE = 16L * 1024 * 1024;

    public static BagLimits standard() {
        return new BagLimits(200_000, 64 * 1024 * 1024, 500, 1_000);
    }
}
