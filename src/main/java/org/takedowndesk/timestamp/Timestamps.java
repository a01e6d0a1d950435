package org.takedowndesk.timestamp;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.db.Database;
import org.takedowndesk.db.Kind;
import org.takedowndesk.db.Subject;
import org.takedowndesk.evidence.Custody;
import org.takedowndesk.evidence.EvidenceItem;
import org.takedowndesk.evidence.EvidenceItems;
import org.takedowndesk.journal.Head;
import org.takedowndesk.timestamp.OpenTimestamps.Attestation;
import org.takedowndesk.timestamp.StampVerdict.Note;
import org.takedowndesk.vault.KeptFile;
import org.takedowndesk.vault.Sha256;
import org.takedowndesk.vault.StoredFile;
import org.takedowndesk.vault.Vault;
import org.takedowndesk.work.Failures;
import org.takedowndesk.work.Problem;
import org.takedowndesk.work.ProblemException;
import org.takedowndesk.work.Reason;

/// Queries for timestamps, the tokens that came back, and whom the user trusts to have signed them.
///
/// What a timestamp proves is never stored: it is worked out from the kept file each time.
public final class Timestamps {

    public static final Kind<Timestamp> KIND = Kind.of(
                    "timestamp",
                    "time_stamp",
                    Timestamp.class,
                    stamp -> stamp.id().value())
            .withLabel(Timestamp::name)
            .withSubjects(stamp -> List.of(stamp.subject()))
            .withColumn("subject", stamp -> stamp.subject().toString())
            .withColumn("sha256", stamp -> stamp.hash().hex());

    public static final Kind<TrustedCertificate> ANCHORS = Kind.of(
                    "trusted-certificate",
                    "trusted_certificate",
                    TrustedCertificate.class,
                    anchor -> anchor.id().value())
            .withLabel(TrustedCertificate::subject);

    private static final int NONCE_BITS = 63;

    private final Database database;
    private final Vault vault;
    private final EvidenceItems items;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    public Timestamps(Database database, Vault vault, EvidenceItems items, Clock clock) {
        this.items = items;
        this.database = database;
        this.vault = vault;
        this.clock = clock;
    }

    /// Makes a query and keeps it; the file for the authority is written by [#writeQuery].
    public Timestamp request(Subject subject, String name, Sha256 hash) {
        BigInteger nonce = new BigInteger(NONCE_BITS, random).add(BigInteger.ONE);
        byte[] query = Rfc3161.query(hash, nonce);
        KeptFile kept = keep(query, fileName(name) + ".tsq");
        return put(
                "timestamp.requested",
                id -> new Timestamp(
                        id, subject, name, hash, StampMethod.RFC3161, nonce.toString(16), now(), kept, null));
    }

    private static String fileName(String name) {
        return name.replaceAll("[^\\p{L}\\p{N}._-]+", "-");
    }

    private KeptFile keep(byte[] content, String name) {
        StoredFile stored = vault.put(content, name);
        return new KeptFile(stored.hash(), name, stored.size());
    }

    private Timestamp put(String action, Function<TimestampId, Timestamp> record) {
        return database.note(action, transaction -> {
            Timestamp stamp = record.apply(new TimestampId(transaction.nextId(KIND)));
            transaction.put(KIND, stamp);
            return stamp;
        });
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /// @throws ProblemException CANNOT_WRITE, DISK_FULL
    public void writeQuery(Timestamp stamp, Path target) {
        KeptFile query = stamp.query();
        if (query == null) {
            throw new IllegalArgumentException("there was no query for " + stamp.name());
        }
        vault.copyOut(query.hash(), target);
    }

    /// Takes in an authority's answer to one of the queries.
    ///
    /// @param wanted the query it must answer; null to find it by what the answer says
    /// @throws ProblemException FILE_UNREADABLE; FILE_REFUSED if the answer proves nothing that was asked for,
    ///     naming both hashes where it is about another
    public Timestamp importToken(Path file, @Nullable TimestampId wanted) {
        byte[] content = read(file, Rfc3161.LONGEST);
        Timestamp query = wanted == null ? answered(content) : get(wanted);
        if (query.token() != null) {
            throw new ProblemException(Problem.FILE_REFUSED, file, StampTrouble.HAS_TOKEN);
        }
        StampVerdict verdict = Rfc3161.check(content, expected(query));
        verdict.notes().stream()
                .filter(note -> note.remark().isBreaking())
                .findFirst()
                .ifPresent(note -> {
                    throw new ProblemException(Problem.FILE_REFUSED, file, reason(note));
                });
        KeptFile token = keep(content, fileName(query.name()) + ".tsr");
        Timestamp answered = query.withToken(token);
        database.note("timestamp.answered", transaction -> {
            transaction.put(KIND, answered);
            return answered;
        });
        return answered;
    }

    private Timestamp answered(byte[] content) {
        Optional<Rfc3161.Said> said = Rfc3161.said(content);
        List<Timestamp> waiting = all().stream()
                .filter(stamp -> stamp.method() == StampMethod.RFC3161 && stamp.token() == null)
                .toList();
        Optional<Timestamp> found = said.flatMap(answer -> waiting.stream()
                .filter(stamp -> stamp.hash().hex().equals(answer.digest()))
                .max(Comparator.comparing((Timestamp stamp) -> stamp.nonce().equals(answer.nonce()))));
        if (found.isPresent()) {
            return found.get();
        }
        if (waiting.isEmpty()) {
            throw new ProblemException(
                    Problem.NOT_FOUND,
                    "timestamp query",
                    said.map(Rfc3161.Said::digest).orElse("?"));
        }
        // The check against the newest query names what is wrong, both hashes included.
        return waiting.getLast();
    }

    /// Takes in a proof of OpenTimestamps.
    ///
    /// @param hash of the file it must be about
    /// @throws ProblemException FILE_UNREADABLE; FILE_REFUSED
    public Timestamp importProof(Path file, Subject subject, String name, Sha256 hash) {
        byte[] content = read(file, OpenTimestamps.LONGEST);
        StampVerdict verdict = proof(content, hash);
        if (verdict.state() == StampState.BROKEN) {
            throw new ProblemException(
                    Problem.FILE_REFUSED, file, reason(verdict.notes().getFirst()));
        }
        KeptFile kept = keep(content, fileName(name) + ".ots");
        return put(
                "timestamp.proof",
                id -> new Timestamp(id, subject, name, hash, StampMethod.OPENTIMESTAMPS, "", now(), null, kept));
    }

    /// Takes in what an authority or OpenTimestamps gave back, whichever the file is. A proof of OpenTimestamps is
    /// about the evidence item whose content it names.
    ///
    /// @param wanted the query it must answer; null to find what it is about
    public Timestamp importAny(Path file, @Nullable TimestampId wanted) {
        byte[] content = read(file, OpenTimestamps.LONGEST);
        if (!OpenTimestamps.isProof(content)) {
            return importToken(file, wanted);
        }
        try {
            Sha256 hash = new Sha256(OpenTimestamps.read(content).digest());
            EvidenceItem item = items.withContent(hash).stream()
                    .findFirst()
                    .orElseThrow(() -> new ProblemException(Problem.NOT_FOUND, "SHA-256", hash));
            return importProof(file, Custody.subject(item.id()), item.key(), hash);
        } catch (OpenTimestamps.BadProofException e) {
            throw new ProblemException(Problem.FILE_REFUSED, e, file, StampRemark.UNREADABLE);
        }
    }

    /// Makes a query for an item's file.
    public Timestamp request(EvidenceItem item) {
        return request(Custody.subject(item.id()), item.key(), item.file().hash());
    }

    /// Makes a query for an entry of the journal, and with it for all entries before.
    public Timestamp request(Head head) {
        return request(new Subject(Timestamp.JOURNAL, head.seq()), "journal-" + head.seq(), new Sha256(head.hash()));
    }

    private static Reason reason(Note note) {
        return new Reason(note.remark(), note.values());
    }

    private static byte[] read(Path file, int most) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] content = in.readNBytes(most + 1);
            if (content.length > most) {
                throw new ProblemException(Problem.FILE_REFUSED, file, StampTrouble.TOO_LARGE);
            }
            return content;
        } catch (IOException e) {
            throw Failures.reading(file, e);
        }
    }

    /// What the timestamp proves today.
    public StampVerdict verify(Timestamp stamp) {
        KeptFile token = stamp.token();
        if (token == null) {
            return new StampVerdict(StampState.WAITING, null, null, "", List.of());
        }
        byte[] content;
        try (InputStream in = vault.open(token.hash())) {
            content = in.readNBytes(Rfc3161.LONGEST + 1);
        } catch (IOException | ProblemException _) {
            return StampVerdict.broken(Note.of(StampRemark.FILE_MISSING, token.name()));
        }
        return switch (stamp.method()) {
            case RFC3161 -> Rfc3161.check(content, expected(stamp));
            case OPENTIMESTAMPS -> proof(content, stamp.hash());
        };
    }

    /// The token's bytes, if there is one and it can be read.
    public Optional<byte[]> token(Timestamp stamp) {
        KeptFile token = stamp.token();
        if (token == null) {
            return Optional.empty();
        }
        try (InputStream in = vault.open(token.hash())) {
            return Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw Failures.reading(vault.path(token.hash()), e);
        }
    }

    private Rfc3161.Expected expected(Timestamp stamp) {
        Set<X509Certificate> trusted = new HashSet<>();
        for (TrustedCertificate anchor : anchors()) {
            try {
                trusted.add(Certificates.one(anchor.pem()));
            } catch (CertificateException e) {
                throw new IllegalStateException("it was read when it was added", e);
            }
        }
        return new Rfc3161.Expected(stamp.hash(), stamp.nonce(), trusted, clock.instant());
    }

    private static StampVerdict proof(byte[] content, Sha256 hash) {
        OpenTimestamps.Proof proof;
        try {
            proof = OpenTimestamps.read(content);
        } catch (OpenTimestamps.BadProofException _) {
            return StampVerdict.broken(Note.of(StampRemark.UNREADABLE));
        }
        if (!proof.digest().equals(hash.hex())) {
            return StampVerdict.broken(Note.of(StampRemark.OTHER_HASH, hash.hex(), proof.digest()));
        }
        List<Note> notes = new ArrayList<>();
        boolean inBlock = false;
        for (Attestation attestation : proof.attestations()) {
            switch (attestation) {
                case Attestation.Bitcoin(long height, String root) -> {
                    notes.add(Note.of(StampRemark.BITCOIN, String.valueOf(height), root));
                    inBlock = true;
                }
                case Attestation.Pending(String calendar) -> notes.add(Note.of(StampRemark.PENDING, calendar));
                case Attestation.Unknown(String tag) -> notes.add(Note.of(StampRemark.UNKNOWN_ATTESTATION, tag));
            }
        }
        return new StampVerdict(inBlock ? StampState.TO_COMPARE : StampState.UNPROVEN, null, null, "", notes);
    }

    /// All timestamps in the order they were asked for.
    public List<Timestamp> all() {
        return database.select(KIND, "order by id");
    }

    public List<Timestamp> of(Subject subject) {
        return database.select(KIND, "where subject = ? order by subject, id", subject.toString());
    }

    /// @throws ProblemException NOT_FOUND
    public Timestamp get(TimestampId id) {
        return database.find(KIND, id)
                .orElseThrow(() -> new ProblemException(Problem.NOT_FOUND, KIND.name(), id.value()));
    }

    /// The earliest time since which the subject is proven to have existed.
    public Optional<Instant> provenSince(Subject subject) {
        return of(subject).stream()
                .map(stamp -> Optional.ofNullable(verify(stamp).provenSince()))
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder());
    }

    /// The certificates the user trusts.
    public List<TrustedCertificate> anchors() {
        return database.select(ANCHORS, "order by id");
    }

    /// Trusts the certificates in a file from now on; those that are trusted already stay as they are.
    ///
    /// @return all that the file holds
    /// @throws ProblemException FILE_UNREADABLE, FILE_REFUSED
    public List<TrustedCertificate> trust(Path file) {
        List<X509Certificate> certificates;
        try {
            certificates = Certificates.read(read(file, Rfc3161.LONGEST));
        } catch (CertificateException e) {
            throw new ProblemException(Problem.FILE_REFUSED, e, file, StampTrouble.NO_CERTIFICATE_FILE);
        }
        if (certificates.isEmpty()) {
            throw new ProblemException(Problem.FILE_REFUSED, file, StampTrouble.NO_CERTIFICATE_FILE);
        }
        return database.change("timestamp.trusted", transaction -> {
            List<TrustedCertificate> there = transaction.select(ANCHORS, "order by id");
            List<TrustedCertificate> trusted = new ArrayList<>();
            for (X509Certificate certificate : certificates) {
                TrustedCertificate made = described(certificate, new TrustAnchorId(transaction.nextId(ANCHORS)));
                Optional<TrustedCertificate> before = there.stream()
                        .filter(each -> each.fingerprint().equals(made.fingerprint()))
                        .findFirst();
                if (before.isEmpty()) {
                    transaction.put(ANCHORS, made);
                }
                trusted.add(before.orElse(made));
            }
            return trusted;
        });
    }

    private TrustedCertificate described(X509Certificate certificate, TrustAnchorId id) {
        try {
            return new TrustedCertificate(
                    id,
                    Certificates.name(certificate),
                    Certificates.fingerprint(certificate),
                    certificate.getNotBefore().toInstant(),
                    certificate.getNotAfter().toInstant(),
                    Certificates.pem(certificate),
                    now());
        } catch (CertificateException e) {
            throw new IllegalStateException("a certificate that was read can be written", e);
        }
    }
}
