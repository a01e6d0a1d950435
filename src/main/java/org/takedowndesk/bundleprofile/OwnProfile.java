package org.takedowndesk.bundleprofile;

/// A profile of this workspace, which somebody of the firm made from another.
public record OwnProfile(OwnProfileId id, BundleProfile profile) {

    public OwnProfile with(BundleProfile value) {
        return new OwnProfile(id, value);
    }
}
