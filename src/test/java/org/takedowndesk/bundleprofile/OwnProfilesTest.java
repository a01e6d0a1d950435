package org.takedowndesk.bundleprofile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.takedowndesk.TestWorkspace;
import org.takedowndesk.bundle.DemandKind;
import org.takedowndesk.marketplace.Words;
import org.takedowndesk.work.ProblemException;

/// What a workspace keeps as its own profiles, and what it refuses to keep.
@SuppressWarnings("NullAway") // opened before each test
class OwnProfilesTest {

    @TempDir
    Path folder;

    private TestWorkspace workspace;
    private OwnProfiles own;

    @BeforeEach
    void open() {
        workspace = new TestWorkspace(folder.resolve("w"));
        own = workspace.services().bundleProfiles();
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private static BundleProfile shipped(String code) {
        return new BundleProfiles().find(code).orElseThrow();
    }

    private static BundleProfile bare(String code) {
        return new BundleProfile(code, new Words("A court", "法院"), List.of(), List.of());
    }

    @Test
    void profilesAreThereAtTheNextStartInTheOrderInWhichTheyWereMade() {
        OwnProfile first = own.copy(shipped("EW"), "Our judge");
        OwnProfile second = own.copy(shipped("CN"), "我们的法院");
        own.save(first.with(first.profile().with(ProfileRule.own(DemandKind.MOST_BYTES, 7, true))));
        own = workspace.reopen().bundleProfiles();
        assertEquals(
                List.of("Our judge", "我们的法院"),
                own.all().stream().map(each -> each.profile().name().en()).toList());
        assertEquals(7, own.all().getFirst().profile().mostBytes().orElseThrow());
        assertEquals(second, own.all().getLast());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-EW", "E W", "法院", "ABCDEFGHIJKLMNOPQRSTU", "EW/2", "EW\n"})
    void whatIsNoCodeIsNone(String code) {
        assertFalse(BundleProfile.isCode(code));
        assertThrows(IllegalArgumentException.class, () -> bare(code));
    }

    @Test
    void copiesOfTheLongestCodesHaveCodesToo() {
        assertEquals(
                "ABCDEFGHIJKLMN-2",
                own.copy(bare("ABCDEFGHIJKLMNOPQRST"), "x").profile().code());
        assertEquals(
                "ABCDEFGHIJKLMN-3",
                own.copy(bare("ABCDEFGHIJKLMNOPQRST"), "x").profile().code());
        assertEquals(
                "ABCDEFGHIJKLM-2",
                own.copy(bare("ABCDEFGHIJKLM-COURT"), "x").profile().code(),
                "no two hyphens");
        for (int i = 2; i < 12; i++) {
            assertEquals("CN-" + i, own.copy(shipped("CN"), "x").profile().code());
        }
    }

    @Test
    void bodiesThatContradictThemselvesAreRefused() {
        ProfileRule one = ProfileRule.own(DemandKind.MOST_BYTES, 1, true);
        ProfileRule other = ProfileRule.own(DemandKind.MOST_BYTES, 2, false);
        assertThrows(
                IllegalArgumentException.class,
                () -> new BundleProfile("X", new Words("x", "x"), List.of(one, other), List.of()));
        ProfileMaking making = ProfileMaking.own(Making.COVER_SHEETS);
        assertThrows(
                IllegalArgumentException.class,
                () -> new BundleProfile("X", new Words("x", "x"), List.of(), List.of(making, making)));
        assertThrows(IllegalArgumentException.class, () -> ProfileRule.own(DemandKind.MOST_BYTES, -1, true));
        assertEquals(2, bare("X").with(one).with(other).mostBytes().orElseThrow(), "the later stands for the earlier");
    }

    @Test
    void aCodeThatIsTakenIsRefusedAndNothingIsChanged() {
        OwnProfile first = own.copy(shipped("CN"), "One");
        OwnProfile second = own.copy(shipped("CN"), "Two");
        for (String taken : List.of("cn-2", "CN", "us-ecf")) {
            assertThrows(
                    IllegalArgumentException.class,
                    () -> own.save(second.with(second.profile().withCode(taken))),
                    taken);
        }
        assertEquals(List.of(first, second), own.all());
        own.save(first.with(first.profile().withCode("cn-2")));
        assertEquals("cn-2", own.all().getFirst().profile().code(), "its own code in another case");
    }

    @Test
    void aRemovedProfileDoesNotComeBackBySavingIt() {
        OwnProfile copy = own.copy(shipped("EW"), "Our judge");
        own.remove(copy);
        assertThrows(
                ProblemException.class, () -> own.save(copy.with(copy.profile().withName("Late"))));
        assertEquals(List.of(), own.all());
    }

    @Test
    void theLastChangeIsTakenBackAndNoOther() {
        OwnProfile copy = own.copy(shipped("EW"), "Our judge");
        own.save(copy.with(copy.profile().withName("Another judge")));
        assertTrue(own.undo());
        assertEquals(List.of(copy), own.all());
        own.remove(copy);
        assertTrue(own.undo());
        assertEquals(List.of(copy), own.all());
        workspace.services().holders().add(org.takedowndesk.holder.HolderKind.ORGANISATION, "Nordlicht Optik GmbH");
        assertFalse(own.undo(), "something else was changed after it");
        assertEquals(List.of(copy), own.all());
    }
}
