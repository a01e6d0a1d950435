package org.takedowndesk.signedhead;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.takedowndesk.OpenSsl;
import org.takedowndesk.TestWorkspace;
import org.takedowndesk.app.Services;
import org.takedowndesk.work.Problem;
import org.takedowndesk.work.ProblemException;

class SignedHeadsTest {

    @TempDir
    Path folder;

    private TestWorkspace workspace;

    @BeforeEach
    void open() {
        workspace = new TestWorkspace(folder.resolve("workspace"));
        change("first");
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private SignedHeads heads() {
        return workspace.services().signedHeads();
    }

    private void change(String words) {
        Services services = workspace.services();
        services.timestamps()
                .request(
                        new org.takedowndesk.db.Subject("evidence", 1),
                        words,
                        org.takedowndesk.vault.Sha256.of(words.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void opensslVerifiesASignedHead() throws IOException {
        SignedHead head = heads().signHead().orElseThrow();
        Path statement = Files.write(folder.resolve("head.txt"), head.statementBytes());
        Path signature = Files.write(folder.resolve("head.sig"), head.signatureBytes());
        Path key =
                Files.writeString(folder.resolve("key.pem"), heads().key(head).pem());
        OpenSsl openssl = OpenSsl.in(folder);
        String[] call = {
            "pkeyutl",
            "-verify",
            "-pubin",
            "-inkey",
            key.toString(),
            "-rawin",
            "-in",
            statement.toString(),
            "-sigfile",
            signature.toString()
        };
        assertTrue(openssl.done(call).contains("Signature Verified Successfully"));
        Files.writeString(statement, head.statement().replace("entry: 1", "entry: 2"));
        assertEquals(1, openssl.call(call).code());
    }

    @Test
    void statementNamesEntryAndHash() {
        SignedHead head = heads().signHead().orElseThrow();
        String hash = workspace.services().database().entry(1).orElseThrow().hash();
        assertEquals(
                "Takedown Desk signed head of a journal\nworkspace: "
                        + workspace.services().workspace().id() + "\nentry: 1\nsha256: " + hash
                        + "\nsigned: 2026-11-23T01:00:00Z\n",
                head.statement());
    }

    @Test
    void privateKeyIsForItsOwnerOnlyAndReadByOpenssl() throws IOException {
        heads().signHead();
        Path key = workspace.folder().resolve("signing-key.pem");
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(key)));
        String open = OpenSsl.in(folder).done("pkey", "-in", key.toString(), "-pubout");
        assertEquals(heads().keys().getFirst().pem(), open);
    }

    @Test
    void closingSignsWhatWasDoneAndOnlyThat() {
        workspace.reopen();
        assertEquals(1, heads().all().size());
        long head = workspace.services().database().head().seq();
        workspace.reopen();
        workspace.reopen();
        assertEquals(head, workspace.services().database().head().seq());
        change("second");
        workspace.reopen();
        assertEquals(
                List.of(1L, head + 1),
                heads().all().stream().map(SignedHead::seq).toList());
        assertEquals(1, heads().keys().size());
        assertEquals(List.of(), heads().verify());
    }

    @Test
    void signingTheSameEntryTwiceIsOneSignature() {
        SignedHead first = heads().signHead().orElseThrow();
        assertEquals(first, heads().sign(new org.takedowndesk.journal.Head(first.seq(), first.hash())));
    }

    @Test
    void anotherKeyInTheFileIsFoundAndNotUsed() throws IOException {
        heads().signHead();
        Path key = workspace.folder().resolve("signing-key.pem");
        Files.delete(key);
        OpenSsl.in(folder).done("genpkey", "-algorithm", "ed25519", "-out", key.toString());
        assertEquals(List.of(new SignedHeads.Fault("signing-key.pem", KeyTrouble.OTHER_KEY)), heads().verify());
        change("second");
        assertEquals(
                Problem.FILE_REFUSED,
                assertThrows(ProblemException.class, () -> heads().signHead()).problem());
        Files.writeString(key, "no key");
        assertEquals(List.of(new SignedHeads.Fault("signing-key.pem", KeyTrouble.NO_KEY)), heads().verify());
    }

    @Test
    void lostKeyIsNamedAndReplacedByARecordedOne() throws IOException {
        heads().signHead();
        Files.delete(workspace.folder().resolve("signing-key.pem"));
        assertEquals(List.of(new SignedHeads.Fault("signing-key.pem", KeyTrouble.KEY_MISSING)), heads().verify());
        change("second");
        heads().signHead();
        assertEquals(2, heads().keys().size());
        assertEquals(List.of(), heads().verify());
    }

    /// What is read shows in the memory that reading takes, whatever else the machine does: four times the heads in
    /// four
    /// times the journal take four times of it, and would take sixteen times if each head read the journal anew.
    @Test
    void checkReadsTheJournalOnceHoweverManyHeadsThereAre() {
        sign(25);
        long few = allocated();
        sign(75);
        assertEquals(List.of(), heads().verify());
        long many = allocated();
        assertTrue(many < 8 * few, few + " and " + many + " bytes");
    }

    private void sign(int times) {
        for (int i = 0; i < times; i++) {
            change("another");
            heads().signHead();
        }
    }

    private long allocated() {
        var threads = (com.sun.management.ThreadMXBean) java.lang.management.ManagementFactory.getThreadMXBean();
        heads().verify();
        long before = threads.getCurrentThreadAllocatedBytes();
        heads().verify();
        return threads.getCurrentThreadAllocatedBytes() - before;
    }

    @Test
    void headsBehindADamagedPlaceAreCheckedAllTheSame() throws IOException {
        sign(3);
        Path segment;
        try (Stream<Path> files = Files.list(workspace.folder().resolve("journal"))) {
            segment = files.findFirst().orElseThrow();
        }
        byte[] bytes = Files.readAllBytes(segment);
        int second = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("\"seq\":2,");
        bytes[second + 7] = '7';
        Files.write(segment, bytes);
        assertEquals(
                List.of(new SignedHeads.Fault("signed head 1", KeyTrouble.NO_ENTRY)),
                heads().verify().stream()
                        .filter(fault -> fault.trouble() != KeyTrouble.OTHER_HASH)
                        .toList());
    }

    @Test
    void changedStatementIsNotSigned() {
        SignedHead head = heads().signHead().orElseThrow();
        WorkspaceKey key = heads().key(head);
        assertTrue(SignedHeads.isSigned(head, key));
        assertFalse(SignedHeads.isSigned(
                new SignedHead(
                        head.id(),
                        head.workspace(),
                        head.key(),
                        head.seq() + 1,
                        head.hash(),
                        head.at(),
                        head.signature()),
                key));
        assertFalse(SignedHeads.isSigned(
                new SignedHead(
                        head.id(), head.workspace(), head.key(), head.seq(), head.hash(), head.at(), "not base 64"),
                key));
    }
}
