package org.takedowndesk.bagit;

/// One place in which a bag is not what its manifests say.
///
/// @param path within the bag, for manifests with the number of the line
/// @param expected for example the sum that is listed; empty where there is none
/// @param found empty where there is nothing
public record BagDifference(BagFault fault, String path, String expected, String found) {

    static BagDifference of(BagFault fault, String path) {
        return new BagDifference(fault, path, "", "");
    }
}
