package org.takedowndesk.pdfsignature;

/// What a signature says beside who and when.
///
/// @param reason empty for none
/// @param place empty for none
/// @param certify whether later changes are to show, except further signatures
public record SignatureWish(String reason, String place, boolean certify) {}
