package org.takedowndesk.db;

/// Says that the last end was a clean one, and where the journal and the database stood.
///
/// @param seq the journal's last entry
/// @param hash of that entry
/// @param fileSha256 of the database's file
/// @param shape what the rows depend on beside the journal
/// @param check over the other members: a note that was only partly written says nothing
record CleanEnd(long seq, String hash, String fileSha256, String shape, String check) {

    static CleanEnd of(long seq, String hash, String fileSha256, String shape) {
        return new CleanEnd(seq, hash, fileSha256, shape, check(seq, hash, fileSha256, shape));
    }

    boolean isWhole() {
        return check(seq, hash, fileSha256, shape).equals(check);
    }

    private static String check(long seq, String hash, String fileSha256, String shape) {
        return SnapshotDigest.of(seq + " " + hash + " " + fileSha256 + " " + shape);
    }
}
