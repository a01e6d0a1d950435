package org.takedowndesk.timestamp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.takedowndesk.TestWorkspace;
import org.takedowndesk.app.Services;
import org.takedowndesk.db.Subject;
import org.takedowndesk.journal.Head;
import org.takedowndesk.vault.Sha256;
import org.takedowndesk.work.Problem;
import org.takedowndesk.work.ProblemException;
import org.takedowndesk.work.Reason;

class TimestampsTest {

    private static final Subject ITEM = new Subject("evidence", 7);
    private static final Sha256 ABC = Sha256.of("abc".getBytes(StandardCharsets.US_ASCII));

    @TempDir
    Path folder;

    private TestWorkspace workspace;
    private LocalAuthority authority;

    @BeforeEach
    void open() throws IOException {
        authority = new LocalAuthority(folder.resolve("authority"));
        workspace = new TestWorkspace(folder.resolve("workspace"));
        // The authority's clock is the machine's.
        Duration behind = Duration.between(workspace.now(), Instant.now()).plusMinutes(10);
        workspace.pass(behind.isNegative() ? Duration.ZERO : behind);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private Timestamps stamps() {
        return workspace.services().timestamps();
    }

    private Path query(Timestamp stamp) {
        Path file = folder.resolve("q" + stamp.id().value() + ".tsq");
        stamps().writeQuery(stamp, file);
        return file;
    }

    private static List<StampRemark> remarks(StampVerdict verdict) {
        return verdict.notes().stream().map(StampVerdict.Note::remark).toList();
    }

    private Reason refusal(Path token) {
        ProblemException refused = assertThrows(ProblemException.class, () -> stamps().importToken(token, null));
        assertEquals(Problem.FILE_REFUSED, refused.problem());
        return (Reason) refused.values().get(1);
    }

    @Test
    void queryIsWhatOpensslReads() throws IOException {
        String read = authority
                .openssl()
                .done(
                        "ts",
                        "-query",
                        "-in",
                        query(stamps().request(ITEM, "E-0007", ABC)).toString(),
                        "-text");
        assertTrue(read.contains("Hash Algorithm: sha256"), read);
        assertTrue(read.contains("ba 78 16 bf 8f 01 cf ea-41 41 40 de 5d ae 22 23"), read);
        assertTrue(read.contains("Certificate required: yes"), read);
        assertTrue(read.contains("Nonce: 0x"), read);
    }

    @Test
    void tokenOfATrustedAuthorityProvesTheTime() throws IOException {
        stamps().trust(authority.root());
        Timestamp asked = stamps().request(ITEM, "E-0007", ABC);
        assertEquals(StampState.WAITING, stamps().verify(asked).state());
        Timestamp answered = stamps().importToken(authority.answer(query(asked)), null);
        StampVerdict verdict = stamps().verify(answered);
        assertEquals(StampState.PROVEN, verdict.state());
        assertEquals(List.of(), verdict.notes());
        assertEquals("CN=Test Authority", verdict.authority());
        Instant since = Objects.requireNonNull(verdict.provenSince());
        assertTrue(Duration.between(since, Instant.now()).abs().toMinutes() < 5, since.toString());
        assertEquals(since, stamps().provenSince(ITEM).orElseThrow());

        Services again = workspace.reopen();
        assertEquals(
                StampState.PROVEN,
                again.timestamps().verify(again.timestamps().all().getFirst()).state());
    }

    @Test
    void keptTokenIsWhatOpensslVerifies() throws IOException {
        Timestamp asked = stamps().request(new Head(12, ABC.hex()));
        Timestamp answered = stamps().importToken(authority.answer(query(asked)), asked.id());
        Path token = folder.resolve("kept.tsr");
        Files.write(token, stamps().token(answered).orElseThrow());
        assertTrue(authority
                .openssl()
                .done("ts", "-verify", "-digest", ABC.hex(), "-in", token.toString(), "-CAfile", "root.pem")
                .contains("Verification: OK"));
    }

    @Test
    void withoutAnchorNothingIsProvenAndWithItEverythingIs() throws IOException {
        Timestamp asked = stamps().request(ITEM, "E-0007", ABC);
        Timestamp answered = stamps().importToken(authority.answer(query(asked)), null);
        StampVerdict before = stamps().verify(answered);
        assertEquals(StampState.UNPROVEN, before.state());
        assertEquals(List.of(StampRemark.NO_ANCHOR), remarks(before));
        assertNull(before.provenSince());
        assertNotNull(before.claimed());
        stamps().trust(authority.root());
        assertEquals(StampState.PROVEN, stamps().verify(answered).state());
    }

    @Test
    void tokenForAnotherHashIsRefusedWithBothHashes() throws IOException {
        Path stranger = query(stamps().request(ITEM, "E-0008", Sha256.of("other".getBytes(StandardCharsets.US_ASCII))));
        workspace.services().database().undo();
        Timestamp asked = stamps().request(ITEM, "E-0007", ABC);
        Path token = authority.answer(stranger);
        ProblemException refused = assertThrows(ProblemException.class, () -> stamps().importToken(token, asked.id()));
        Reason reason = (Reason) refused.values().get(1);
        assertEquals(StampRemark.OTHER_HASH, reason.what());
        assertEquals(
                List.of(
                        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
                        "d9298a10d1b0735837dc4bd85dac641b0f3cef27a47e5d53a54f2f3f5b2fcffa"),
                reason.values());
        assertEquals(
                StampState.WAITING, stamps().verify(stamps().get(asked.id())).state());
    }

    @Test
    void answerToAnotherQueryIsRefused() throws IOException {
        Timestamp first = stamps().request(ITEM, "E-0007", ABC);
        Timestamp second = stamps().request(ITEM, "E-0007", ABC);
        Path token = authority.answer(query(first));
        ProblemException refused = assertThrows(ProblemException.class, () -> stamps().importToken(token, second.id()));
        assertEquals(StampRemark.OTHER_NONCE, ((Reason) refused.values().get(1)).what());
        // Left to itself, the program finds the query that was answered.
        assertEquals(first.id(), stamps().importToken(token, null).id());
    }

    @Test
    void truncatedAndChangedTokensAreRefused() throws IOException {
        Path whole = authority.answer(query(stamps().request(ITEM, "E-0007", ABC)));
        byte[] content = Files.readAllBytes(whole);
        Path bad = folder.resolve("bad.tsr");
        for (int length = 0; length < content.length; length += 97) {
            Files.write(bad, java.util.Arrays.copyOf(content, length));
            assertEquals(StampRemark.UNREADABLE, refusal(bad).what(), "cut at " + length);
        }
        byte[] changed = content.clone();
        changed[changed.length - 1] ^= 1;
        Files.write(bad, changed);
        assertEquals(StampRemark.BAD_SIGNATURE, refusal(bad).what());
        assertTrue(stamps().all().stream().allMatch(stamp -> stamp.token() == null));
    }

    @Test
    void selfMadeAuthorityIsNamedAndNotBelieved() throws IOException {
        stamps().trust(authority.root());
        authority.selfMade("self");
        Timestamp answered =
                stamps().importToken(authority.answer(query(stamps().request(ITEM, "E-0007", ABC)), "self"), null);
        StampVerdict verdict = stamps().verify(answered);
        assertEquals(StampState.UNPROVEN, verdict.state());
        assertEquals(List.of(StampRemark.SELF_MADE, StampRemark.UNTRUSTED), remarks(verdict));
        assertTrue(verdict.isWrong());
    }

    @Test
    void authorityWhoseCertificateHadExpiredIsNamed() throws IOException {
        stamps().trust(authority.root());
        authority.issue("old", "Old Authority", "stamping", "20200101000000Z", "20210101000000Z");
        Timestamp answered =
                stamps().importToken(authority.answer(query(stamps().request(ITEM, "E-0007", ABC)), "old"), null);
        StampVerdict verdict = stamps().verify(answered);
        assertEquals(StampState.UNPROVEN, verdict.state());
        assertEquals(
                new StampVerdict.Note(StampRemark.EXPIRED_THEN, List.of("CN=Old Authority", "2021-01-01T00:00:00Z")),
                verdict.notes().getFirst());
    }

    @Test
    void tokenOutlivesTheCertificateButSaysSo() throws IOException {
        stamps().trust(authority.root());
        Timestamp answered = stamps().importToken(authority.answer(query(stamps().request(ITEM, "E-0007", ABC))), null);
        workspace.pass(Duration.ofDays(365 * 15));
        StampVerdict verdict = stamps().verify(answered);
        assertEquals(StampState.PROVEN, verdict.state());
        assertEquals(List.of(StampRemark.EXPIRED_SINCE), remarks(verdict));
    }

    @Test
    void certificateForOtherPurposesIsRefused() throws IOException {
        authority.issue("loose", "Loose Authority", "uncritical", "20250101000000Z", "20350101000000Z");
        Path query = query(stamps().request(ITEM, "E-0007", ABC));
        // OpenSSL itself may refuse to sign with it; then there is nothing to take in.
        Path answer;
        try {
            answer = authority.answer(query, "loose");
        } catch (AssertionError refusedByOpenssl) {
            return;
        }
        assertEquals(StampRemark.NOT_FOR_TIMESTAMPING, refusal(answer).what());
    }

    @Test
    void whatTheAuthorityDidNotGrantIsRefused() throws IOException {
        // A TimeStampResp with status 2 (rejection) and nothing else.
        Path rejected = Files.write(folder.resolve("no.tsr"), new byte[] {0x30, 5, 0x30, 3, 2, 1, 2});
        stamps().request(ITEM, "E-0007", ABC);
        assertEquals(StampRemark.NOT_GRANTED, refusal(rejected).what());
    }

    @Test
    void fileWithoutCertificateIsNotTrusted() throws IOException {
        Path text = Files.writeString(folder.resolve("root.txt"), "not a certificate");
        assertEquals(
                StampTrouble.NO_CERTIFICATE_FILE,
                assertThrows(ProblemException.class, () -> stamps().trust(text))
                        .values()
                        .get(1));
        stamps().trust(authority.root());
        stamps().trust(authority.root());
        assertEquals(1, stamps().anchors().size());
    }
}
