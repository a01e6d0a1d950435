package org.takedowndesk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.takedowndesk.TestWorkspace;
import org.takedowndesk.cli.CommandLineRun.Result;

class CliTest {

    private static final String TAOBAO = "https://item.taobao.com/item.htm?spm=a1&id=656308694954";

    @TempDir
    Path folder;

    private final CommandLineRun desk = new CommandLineRun();

    @Test
    void readsOneLinkALineWithoutAWorkspace() {
        Result result = desk.typing("看这个：" + TAOBAO + "\nno link here\nhttps://shop123.taobao.com/\n")
                .done("listing", "read");
        assertEquals(
                "{\"input\":\"看这个：" + TAOBAO + "\",\"site\":\"taobao\",\"listingId\":\"656308694954\","
                        + "\"kind\":\"listing\",\"canonical\":\"https://item.taobao.com/item.htm?id=656308694954\","
                        + "\"region\":null}",
                result.out().lines().findFirst().orElse(""));
        assertEquals(
                List.of("listing", "unknown", "store"),
                result.documents().stream()
                        .map(link -> link.get("kind").stringValue())
                        .toList());
        assertEquals("", result.err());
    }

    @Test
    void readsTextInTheEncodingOfChineseWindows() throws IOException {
        Path file = folder.resolve("links.txt");
        Files.writeString(file, "仿冒灯具 " + TAOBAO, Charset.forName("GB18030"));
        assertEquals(
                "仿冒灯具 " + TAOBAO,
                desk.done("listing", "read", file).json().get("input").stringValue());
    }

    @Test
    void refusesWhatIsNoText() throws IOException {
        Path file = folder.resolve("picture.png");
        Files.write(file, new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0});
        Result result = desk.call("listing", "read", file);
        assertEquals(3, result.code());
        assertEquals("", result.out());
        assertEquals(file + " was not taken in: it is not a text\n", result.err());
    }

    @Test
    void tellsAWrongCallInOneLineAndWhereHelpIs() {
        Result result = desk.call("case", "lst");
        assertEquals(2, result.code());
        assertEquals("", result.out());
        assertEquals("Not understood: lst\nSee takedown-desk case --help\n", result.err());
    }

    @Test
    void tellsMistakesInTheLanguageOfTheCall() {
        Result result = desk.call("--lang", "zh", "case", "show");
        assertEquals(2, result.code());
        assertEquals("缺少：REF\n请参阅 takedown-desk case show --help\n", result.err());
    }

    @Test
    void wantsACommandAfterAGroup() {
        assertEquals(2, desk.call("case").code());
        assertEquals(2, desk.call("-w", folder).code());
    }

    @Test
    void saysWhichWorkspaceIsMissing() {
        Result result = desk.call("case", "list");
        assertEquals(2, result.code());
        assertEquals("-w: say which workspace, for example -w cases\n", result.err());
    }

    @Test
    void namesAFolderThatIsNoWorkspace() {
        Result result = desk.call("-w", folder, "case", "list");
        assertEquals(4, result.code());
        assertTrue(result.err().startsWith(folder + " is not a Takedown Desk workspace."), result.err());
    }

    @Test
    void aWorkspaceMayBeCalledLikeACommand() {
        Result result = desk.call("-w", "demo", "case", "list");
        assertEquals(4, result.code());
        assertTrue(result.err().contains("demo is not a Takedown Desk workspace."), result.err());
    }

    @Test
    void namesWhoHasTheWorkspaceOpen() {
        try (TestWorkspace workspace = new TestWorkspace(folder.resolve("cases"))) {
            Result result = desk.call("-w", workspace.folder(), "case", "list");
            assertEquals(4, result.code());
            assertTrue(result.err().contains("is open already: Lin Yue has had it open"), result.err());
        }
    }

    @Test
    void makesAWorkspaceOnceOnly() {
        Path cases = folder.resolve("cases");
        assertEquals(
                "Made the workspace " + cases + "\n", desk.done("init", cases).out());
        Result again = desk.call("init", cases);
        assertEquals(3, again.code());
        assertEquals("", again.out());
    }

    @Test
    void aNewWorkspaceIsAsItShouldBe() {
        Path cases = folder.resolve("cases");
        desk.done("init", cases);
        assertEquals(
                "true",
                desk.done("-w", cases, "check", "--json").json().get("intact").toString());
        assertEquals(
                "There are no cases yet.\n",
                desk.done("-w", cases, "case", "list").err());
    }

    @Test
    void triesOutAFreshImage() {
        assertEquals(0, desk.call("--smoke").code());
        assertEquals(List.of("every screen"), desk.shown());
    }

    @Test
    void opensTheWorkspaceNamedEitherWay() {
        desk.plugInDisplay();
        desk.done("-w", "cases", "open");
        desk.done("open", "others");
        desk.done("open");
        assertEquals(List.of("cases", "others", "null"), desk.shown());
    }
}
