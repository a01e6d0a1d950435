package org.takedowndesk.bundleprofile;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.takedowndesk.db.Database;
import org.takedowndesk.db.Kind;
import org.takedowndesk.work.Problem;
import org.takedowndesk.work.ProblemException;

/// The profiles of this workspace.
public final class OwnProfiles {

    public static final Kind<OwnProfile> KIND = Kind.of(
                    "bundle_profile",
                    "bundle_profile",
                    OwnProfile.class,
                    own -> own.id().value())
            .withLabel(own -> own.profile().name().in(Locale.ENGLISH));

    /// A code has room for 20 characters, with a hyphen and a number.
    private static final int LONGEST_STEM = 14;

    private static final Pattern HYPHENS = Pattern.compile("-+$");

    private final Database database;
    private final BundleProfiles shipped = new BundleProfiles();

    public OwnProfiles(Database database) {
        this.database = database;
    }

    /// In the order in which they were made.
    public List<OwnProfile> all() {
        return database.select(KIND, "order by id");
    }

    /// The profiles that ship with the program, and then those of this workspace.
    public BundleProfiles known() {
        return shipped.with(all().stream().map(OwnProfile::profile).toList());
    }

    /// A copy of a profile under a code of its own, to be changed.
    ///
    /// @param name as the user reads it, in whichever language
    public OwnProfile copy(BundleProfile profile, String name) {
        String code = freeCode(profile.code());
        return database.change("bundleprofile.copied", transaction -> {
            OwnProfile own = new OwnProfile(new OwnProfileId(transaction.nextId(KIND)), profile.copy(code, name));
            transaction.put(KIND, own);
            return own;
        });
    }

    /// Whether no other profile has that code, in whichever case.
    public boolean isFree(String code, OwnProfileId forProfile) {
        return shipped.find(code).isEmpty()
                && all().stream()
                        .noneMatch(other -> !other.id().equals(forProfile)
                                && other.profile().code().equalsIgnoreCase(code));
    }

    /// @throws IllegalArgumentException if another profile has the code
    /// @throws ProblemException NOT_FOUND if it was removed meanwhile
    public void save(OwnProfile own) {
        if (!isFree(own.profile().code(), own.id())) {
            throw new IllegalArgumentException(own.profile().code() + " is another profile");
        }
        if (all().stream().noneMatch(each -> each.id().equals(own.id()))) {
            throw new ProblemException(
                    Problem.NOT_FOUND, KIND.name(), own.profile().code());
        }
        database.change("bundleprofile.saved", transaction -> {
            transaction.put(KIND, own);
            return own;
        });
    }

    public void remove(OwnProfile own) {
        database.change("bundleprofile.removed", transaction -> {
            transaction.remove(KIND, own.id());
            return own;
        });
    }

    /// Takes back the last change of a profile, unless something else was changed after it. Says whether it did.
    public boolean undo() {
        return database.undoable()
                .filter(step -> step.action().startsWith("bundleprofile."))
                .flatMap(database::undo)
                .isPresent();
    }

    private String freeCode(String like) {
        BundleProfiles known = known();
        String stem = HYPHENS.matcher(like.substring(0, Math.min(like.length(), LONGEST_STEM)))
                .replaceAll("");
        int number = 2;
        while (known.find(stem + "-" + number).isPresent()) {
            number++;
        }
        return stem + "-" + number;
    }
}
