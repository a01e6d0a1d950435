package org.takedowndesk.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Real files in a real folder; the watch looks only when the test tells it to.
class FolderWatchTest {

    private static final Instant BEFORE = Instant.parse("2026-11-23T00:00:00Z");

    @TempDir
    private Path folder;

    @Test
    void whatWasThereBeforeIsNotNew() throws IOException {
        write("old.png", "old");
        Files.setLastModifiedTime(folder.resolve("old.png"), FileTime.from(BEFORE.minusSeconds(60)));
        write("while-closed.png", "new");
        Files.setLastModifiedTime(folder.resolve("while-closed.png"), FileTime.from(BEFORE.plusSeconds(60)));
        try (FolderWatch watch = FolderWatch.polling(folder, BEFORE)) {
            assertEquals(List.of(), names(watch));
            assertEquals(List.of("while-closed.png"), names(watch));
            assertEquals(List.of(), names(watch));
        }
    }

    @Test
    void aFileWithAnOldTimeIsNewAllTheSameWhenItArrivesWhileWatched() throws IOException {
        try (FolderWatch watch = FolderWatch.polling(folder, BEFORE)) {
            names(watch);
            write("from-camera.jpg", "x");
            Files.setLastModifiedTime(
                    folder.resolve("from-camera.jpg"), FileTime.from(Instant.parse("2019-01-01T00:00:00Z")));
            assertEquals(List.of(), names(watch));
            assertEquals(List.of("from-camera.jpg"), names(watch));
        }
    }

    @Test
    void aFileThatGrowsIsToldWhenItHasStoppedGrowing() throws IOException {
        try (FolderWatch watch = FolderWatch.polling(folder, BEFORE)) {
            write("scan.pdf", "a");
            assertEquals(List.of(), names(watch));
            append("scan.pdf", "b");
            assertEquals(List.of(), names(watch));
            append("scan.pdf", "c");
            assertEquals(List.of(), names(watch));
            assertEquals(List.of("scan.pdf"), names(watch));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"page.html.part", "page.html.crdownload", "page.tmp", "x.PARTIAL", ".hidden", "~$scan.docx"})
    void whatIsStillDownloadedIsNotOffered(String name) throws IOException {
        try (FolderWatch watch = FolderWatch.polling(folder, BEFORE)) {
            write(name, "unfinished");
            names(watch);
            assertEquals(List.of(), names(watch));
        }
    }

    @Test
    void theNameThatADownloadHoldsFreeIsOfferedWhenItIsDone() throws IOException {
        try (FolderWatch watch = FolderWatch.polling(folder, BEFORE)) {
            write("page.html", "start");
            write("page.html.part", "more");
            names(watch);
            assertEquals(List.of(), names(watch));
            Files.delete(folder.resolve("page.html.part"));
            names(watch);
            assertEquals(List.of("page.html"), names(watch));
        }
    }

    @Test
    void emptyFilesFoldersAndLinksAreNotOffered(@TempDir Path elsewhere) throws IOException {
        Path secret = Files.writeString(elsewhere.resolve("secret.txt"), "secret");
        try (FolderWatch watch = FolderWatch.polling(folder, BEFORE)) {
            write("empty.png", "");
            Files.createDirectory(folder.resolve("below"));
            Files.createSymbolicLink(folder.resolve("link.txt"), secret);
            names(watch);
            assertEquals(List.of(), names(watch));
            append("empty.png", "now it has content");
            names(watch);
            assertEquals(List.of("empty.png"), names(watch));
        }
    }

    @Test
    void aFileOfTheSameNameThatCameAgainIsNew() throws IOException {
        try (FolderWatch watch = FolderWatch.polling(folder, BEFORE)) {
            write("scan.pdf", "first");
            names(watch);
            assertEquals(List.of("scan.pdf"), names(watch));
            Files.delete(folder.resolve("scan.pdf"));
            names(watch);
            write("scan.pdf", "second");
            names(watch);
            assertEquals(List.of("scan.pdf"), names(watch));
        }
    }

    @Test
    void aFolderThatGoesAwayIsSaidAndComesBack() throws IOException {
        Path stick = Files.createDirectory(folder.resolve("stick"));
        try (FolderWatch watch = FolderWatch.polling(stick, BEFORE)) {
            watch.scan();
            Files.delete(stick);
            assertFalse(watch.readable());
            assertEquals(List.of(), watch.scan());
            Files.createDirectory(stick);
            Files.writeString(stick.resolve("photo.jpg"), "x");
            watch.scan();
            assertEquals(1, watch.scan().size());
        }
    }

    @Test
    void nothingInTheFolderIsChanged() throws IOException {
        Path file = write("photo.jpg", "as it is");
        FileTime time = FileTime.from(BEFORE.plusSeconds(5));
        Files.setLastModifiedTime(file, time);
        try (FolderWatch watch = FolderWatch.polling(folder, BEFORE)) {
            watch.scan();
            watch.scan();
        }
        assertEquals("as it is", Files.readString(file));
        assertEquals(time.to(TimeUnit.SECONDS), Files.getLastModifiedTime(file).to(TimeUnit.SECONDS));
        try (var files = Files.list(folder)) {
            assertEquals(1, files.count());
        }
    }

    /// The system's own hints come when they come: without any, the list is read after some looks all the same.
    @Test
    void aFileIsFoundWhetherTheSystemTellsOfItOrNot() throws IOException {
        try (FolderWatch watch = FolderWatch.of(folder, BEFORE)) {
            watch.scan();
            write("download.html", "page");
            int found = 0;
            for (int look = 0; look < 20; look++) {
                found += watch.scan().size();
            }
            assertEquals(1, found);
        }
    }

    @Test
    void aNetworkPathIsNamedAsUnreliable() {
        try (FolderWatch share = FolderWatch.of(Path.of("//server/scans"), BEFORE);
                FolderWatch here = FolderWatch.of(folder, BEFORE)) {
            assertFalse(here.unreliable());
            assertFalse(share.readable());
        }
        assertTrue(FolderWatch.networkPath("\\\\server\\scans"));
        assertFalse(FolderWatch.networkPath("C:\\Users\\Ana\\Downloads"));
        assertTrue(FolderWatch.networkType("NFS4"));
        assertFalse(FolderWatch.networkType("ext4"));
    }

    private static List<String> names(FolderWatch watch) {
        return watch.scan().stream()
                .map(file -> String.valueOf(file.path().getFileName()))
                .toList();
    }

    private Path write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private void append(String name, String content) throws IOException {
        Files.write(folder.resolve(name), content.getBytes(StandardCharsets.UTF_8), StandardOpenOption.APPEND);
    }
}
