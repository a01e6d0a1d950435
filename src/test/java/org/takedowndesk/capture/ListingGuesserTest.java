package org.takedowndesk.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.UserDefinedFileAttributeView;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.takedowndesk.TestWorkspace;
import org.takedowndesk.capture.ListingGuess.GuessBasis;
import org.takedowndesk.casefile.CaseId;
import org.takedowndesk.holder.HolderId;

/// A workspace with two Taobao listings and one of AliExpress, and files as browsers, scanners and phones leave them.
@SuppressWarnings("NullAway") // the workspace is opened before each test
class ListingGuesserTest {

    private static final String LAMP = "https://item.taobao.com/item.htm?id=712345678901";
    private static final String CLOCK = "https://item.taobao.com/item.htm?id=698765432109";
    private static final String BAG = "https://www.aliexpress.com/item/1005006012345678.html";

    @TempDir
    private Path folder;

    private TestWorkspace workspace;
    private ListingGuesser guesser;
    private CaseId caseId;

    @BeforeEach
    void open() {
        workspace = new TestWorkspace(folder.resolve("workspace"));
        guesser = new ListingGuesser(workspace.services().linkReader());
        caseId = workspace
                .services()
                .cases()
                .open("Lamps", new HolderId(1), List.of())
                .id();
        workspace.services().listings().paste(caseId, String.join("\n", LAMP, CLOCK, BAG));
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # name of the file                                              guessed id,       from
            712345678901.png,                                               712345678901,     ID_IN_NAME
            Taobao 712345678901 (2).png,                                    712345678901,     ID_IN_NAME
            Screenshot_20261124-712345678901.png,                           712345678901,     ID_IN_NAME
            1005006012345678.html,                                          1005006012345678, ID_IN_NAME
            712345678901 and 698765432109.png,                              ,
            7123456789012.png,                                              ,
            a712345678901b.png,                                             ,
            Screenshot_20261124-101500.png,                                 ,
            https%3A%2F%2Fitem.taobao.com%2Fitem.htm%3Fid%3D712345678901.png, 712345678901,   LINK_IN_NAME
            """)
    void namesTellWhereTheyNameExactlyOneKnownListing(String name, String id, GuessBasis basis) throws IOException {
        ListingGuess guess = guess(name, "nothing".getBytes(StandardCharsets.UTF_8));
        assertEquals(id == null ? List.of() : List.of(id), ids(guess));
        assertEquals(basis, guess.basis());
    }

    @Test
    void aNumberThatReadsAsADateIsNoId() throws IOException {
        workspace.services().listings().paste(caseId, "https://item.taobao.com/item.htm?id=20261124");
        assertEquals(List.of(), ids(guess("Screenshot 20261124.png", new byte[] {'x'})));
    }

    @Test
    void aSavedPageNamesItsAddressAtItsHead() throws IOException {
        String page = "<!DOCTYPE html>\n<!-- saved from url=(0048)" + LAMP + " -->\n<html><body>see also " + CLOCK;
        ListingGuess guess = guess("page.html", page.getBytes(StandardCharsets.UTF_8));
        assertEquals(List.of("712345678901"), ids(guess));
        assertEquals(GuessBasis.SAVED_FROM, guess.basis());
        assertEquals(LAMP, guess.link());
    }

    @Test
    void canonicalLinksAndArchiveHeadersTell() throws IOException {
        assertEquals(
                List.of("1005006012345678"),
                ids(guess(
                        "a.html",
                        ("<link rel=\"canonical\" href=\"" + BAG + "\"> " + LAMP).getBytes(StandardCharsets.UTF_8))));
        assertEquals(
                List.of("698765432109"),
                ids(guess(
                        "b.mhtml",
                        ("From: <Saved>\r\nSnapshot-Content-Location: " + CLOCK + "\r\n\r\n" + LAMP)
                                .getBytes(StandardCharsets.UTF_8))));
        assertEquals(
                List.of("712345678901"),
                ids(guess(
                        "c.html",
                        ("<!--\n Page saved with SingleFile \n url: " + LAMP + " \n-->" + BAG)
                                .getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void aPageWithLinksToSeveralKnownListingsIsNotGuessed() throws IOException {
        ListingGuess guess = guess("page.html", (LAMP + " " + CLOCK).getBytes(StandardCharsets.UTF_8));
        assertFalse(guess.sure());
        assertEquals(List.of(), ids(guess));
        assertEquals(
                List.of("712345678901"),
                ids(guess("one.txt", ("link " + LAMP + " and https://example.com/").getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void theAddressOfAnUnknownListingIsKeptAsTheSource() throws IOException {
        String other = "https://item.taobao.com/item.htm?id=611111111111";
        ListingGuess guess =
                guess("a.html", ("<!-- saved from url=(0048)" + other + " -->").getBytes(StandardCharsets.UTF_8));
        assertEquals(List.of(), ids(guess));
        assertEquals(other, guess.link());
    }

    @Test
    void aCommentInAPictureTells() throws IOException {
        assertEquals(List.of("712345678901"), ids(guess("shot.png", pngWithComment(LAMP))));
        assertEquals(List.of("698765432109"), ids(guess("photo.jpg", jpegWithWideComment(CLOCK))));
    }

    @Test
    void whereTheSystemSaysADownloadCameFromTells() throws IOException {
        Path file = Files.writeString(folder.resolve("O1CN01abc.jpg"), "picture");
        UserDefinedFileAttributeView view = Files.getFileAttributeView(file, UserDefinedFileAttributeView.class);
        assumeTrue(Files.getFileStore(file).supportsFileAttributeView(UserDefinedFileAttributeView.class));
        view.write("xdg.referrer.url", StandardCharsets.UTF_8.encode(LAMP));
        ListingGuess guess = guesser.guess(file, workspace.services().listings().all());
        assertEquals(List.of("712345678901"), ids(guess));
        assertEquals(GuessBasis.SAVED_FROM, guess.basis());
    }

    @Test
    void aListingInTwoCasesIsLeftToTheUser() throws IOException {
        CaseId second = workspace
                .services()
                .cases()
                .open("Again", new HolderId(1), List.of())
                .id();
        workspace.services().listings().paste(second, LAMP);
        ListingGuess guess = guess("712345678901.png", new byte[] {'x'});
        assertEquals(2, guess.listings().size());
        assertFalse(guess.sure());
    }

    @Test
    void aFileThatCannotBeReadTellsByItsNameAlone() {
        ListingGuess guess = guesser.guess(
                folder.resolve("gone-712345678901.png"),
                workspace.services().listings().all());
        assertTrue(guess.sure());
        assertEquals(GuessBasis.ID_IN_NAME, guess.basis());
    }

    private ListingGuess guess(String name, byte[] content) throws IOException {
        Path file = Files.write(Files.createDirectories(folder.resolve("in")).resolve(name), content);
        return guesser.guess(file, workspace.services().listings().all());
    }

    private static List<String> ids(ListingGuess guess) {
        return guess.listings().stream().map(listing -> listing.key()).toList();
    }

    /// A PNG with a `tEXt` chunk after its header, as screenshot tools write it; the sum at its end is not read.
    private static byte[] pngWithComment(String words) throws IOException {
        byte[] png = picture("png");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] text = ("Source\0" + words).getBytes(StandardCharsets.ISO_8859_1);
        out.write(png, 0, 33);
        out.write(new byte[] {0, 0, 0, (byte) text.length, 't', 'E', 'X', 't'});
        out.write(text);
        out.write(new byte[4]);
        out.write(png, 33, png.length - 33);
        return out.toByteArray();
    }

    /// A JPEG with a comment in letters of two bytes, as Windows writes them.
    private static byte[] jpegWithWideComment(String words) throws IOException {
        byte[] jpeg = picture("jpg");
        byte[] text = words.getBytes(StandardCharsets.UTF_16LE);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(jpeg, 0, 2);
        out.write(new byte[] {(byte) 0xFF, (byte) 0xFE, 0, (byte) (text.length + 2)});
        out.write(text);
        out.write(Arrays.copyOfRange(jpeg, 2, jpeg.length));
        return out.toByteArray();
    }

    private static byte[] picture(String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(20, 10, BufferedImage.TYPE_INT_RGB), format, out);
        return out.toByteArray();
    }
}
