package org.takedowndesk.signedhead;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.takedowndesk.db.Database;
import org.takedowndesk.db.Kind;
import org.takedowndesk.db.Transaction;
import org.takedowndesk.db.Workspace;
import org.takedowndesk.journal.Head;
import org.takedowndesk.work.Problem;
import org.takedowndesk.work.ProblemException;

/// Signs heads of the journal with the workspace's key and checks what was signed.
///
/// Who holds the workspace holds the key, and could write another journal and sign that: a signed head proves to
/// others that what they were given came from this workspace and was not changed on the way. Against the owner only
/// something outside helps: a timestamp, or a signed head that somebody else keeps.
public final class SignedHeads {

    public static final Kind<WorkspaceKey> KEYS = Kind.of(
                    "workspace-key",
                    "workspace_key",
                    WorkspaceKey.class,
                    key -> key.id().value())
            .withLabel(WorkspaceKey::fingerprint);

    public static final Kind<SignedHead> KIND = Kind.of(
                    "signed-head",
                    "signed_head",
                    SignedHead.class,
                    head -> head.id().value())
            .withLabel(head -> head.seq() + " " + head.hash())
            .withColumn("seq", SignedHead::seq);

    /// Something that is not as it was signed.
    ///
    /// @param where the file, or the number of the signed head or key
    public record Fault(String where, KeyTrouble trouble) {}

    /// What is found wrong when a key does not pair with what is recorded.
    private static final String PROBE = "Takedown Desk";

    private static final String SIGNED = "head.signed";

    private final Database database;
    private final Workspace workspace;
    private final Clock clock;
    private final KeyFile file;

    public SignedHeads(Database database, Workspace workspace, Clock clock) {
        this.database = database;
        this.workspace = workspace;
        this.clock = clock;
        this.file = new KeyFile(workspace.folder());
    }

    /// The keys the workspace has signed with, the newest last.
    public List<WorkspaceKey> keys() {
        return database.select(KEYS, "order by id");
    }

    /// All signed heads, the newest last.
    public List<SignedHead> all() {
        return database.select(KIND, "order by id");
    }

    public WorkspaceKey key(SignedHead head) {
        return database.find(KEYS, head.key())
                .orElseThrow(() -> new ProblemException(
                        Problem.NOT_FOUND, KEYS.name(), head.key().value()));
    }

    /// Signs the journal's head, unless nothing was changed since the last signature.
    ///
    /// @throws ProblemException FILE_REFUSED if the key's file holds another key; CANNOT_WRITE, DISK_FULL
    public Optional<SignedHead> signHead() {
        Head head = database.head();
        boolean nothingNew = head.seq() == 0
                || database.entry(head.seq())
                        .filter(entry -> entry.action().equals(SIGNED))
                        .isPresent();
        return nothingNew ? newest() : Optional.of(sign(head));
    }

    private Optional<SignedHead> newest() {
        return database.select(KIND, "order by id desc limit 1").stream().findFirst();
    }

    /// The signature under this entry, made now if there is none.
    public SignedHead sign(Head head) {
        Optional<SignedHead> before =
                database.select(KIND, "where seq = ? order by seq, id limit 1", head.seq()).stream()
                        .filter(signed -> signed.hash().equals(head.hash()))
                        .findFirst();
        if (before.isPresent()) {
            return before.get();
        }
        PrivateKey secret = secret();
        return database.note(SIGNED, transaction -> sign(transaction, head, secret));
    }

    /// Signs any bytes, such as a package's manifest, with the workspace's key.
    ///
    /// @return 64 bytes, the same for the same bytes
    public byte[] sign(byte[] content) {
        return SigningKeys.sign(secret(), content);
    }

    private SignedHead sign(Transaction transaction, Head head, PrivateKey secret) {
        WorkspaceKey key = transaction.select(KEYS, "order by id").stream()
                .filter(each -> pairs(each, secret))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the key was recorded before"));
        SignedHead unsigned = new SignedHead(
                new SignedHeadId(transaction.nextId(KIND)),
                workspace.id(),
                key.id(),
                head.seq(),
                head.hash(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                "");
        SignedHead signed = new SignedHead(
                unsigned.id(),
                unsigned.workspace(),
                unsigned.key(),
                unsigned.seq(),
                unsigned.hash(),
                unsigned.at(),
                Base64.getEncoder().encodeToString(SigningKeys.sign(secret, unsigned.statementBytes())));
        transaction.put(KIND, signed);
        return signed;
    }

    /// The key in the file; without a file a new key, entered in the journal before anything is signed with it.
    private PrivateKey secret() {
        Optional<PrivateKey> there = file.read();
        if (there.isPresent()) {
            if (keys().stream().noneMatch(key -> pairs(key, there.get()))) {
                throw new ProblemException(Problem.FILE_REFUSED, file.path(), KeyTrouble.OTHER_KEY);
            }
            return there.get();
        }
        KeyPair made = SigningKeys.make();
        PublicKey open = made.getPublic();
        database.note("key.made", transaction -> {
            WorkspaceKey key = new WorkspaceKey(
                    new WorkspaceKeyId(transaction.nextId(KEYS)),
                    SigningKeys.pem(open),
                    SigningKeys.fingerprint(open),
                    clock.instant().truncatedTo(ChronoUnit.MILLIS));
            transaction.put(KEYS, key);
            return key;
        });
        file.write(made);
        return made.getPrivate();
    }

    private static boolean pairs(WorkspaceKey key, PrivateKey secret) {
        byte[] probe = PROBE.getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        return SigningKeys.verify(key.pem(), probe, SigningKeys.sign(secret, probe));
    }

    /// Checks every signature against the recorded keys and the journal, and the key's file against the records.
    public List<Fault> verify() {
        List<Fault> faults = new ArrayList<>();
        Map<WorkspaceKeyId, WorkspaceKey> keys =
                new TreeMap<>(java.util.Comparator.comparingLong(WorkspaceKeyId::value));
        for (WorkspaceKey key : keys()) {
            keys.put(key.id(), key);
            if (!hasItsFingerprint(key)) {
                faults.add(new Fault("key " + key.id().value(), KeyTrouble.BAD_FINGERPRINT));
            }
        }
        verifyFile(keys, faults);
        List<SignedHead> heads = all();
        Map<Long, String> hashes = hashes(heads);
        for (SignedHead head : heads) {
            verify(head, keys, hashes)
                    .ifPresent(trouble ->
                            faults.add(new Fault("signed head " + head.id().value(), trouble)));
        }
        return faults;
    }

    private static boolean hasItsFingerprint(WorkspaceKey key) {
        try {
            return SigningKeys.fingerprint(SigningKeys.publicKey(key.pem())).equals(key.fingerprint());
        } catch (GeneralSecurityException _) {
            return false;
        }
    }

    private void verifyFile(Map<WorkspaceKeyId, WorkspaceKey> keys, List<Fault> faults) {
        try {
            Optional<PrivateKey> secret = file.read();
            if (secret.isEmpty() && !keys.isEmpty()) {
                faults.add(new Fault(KeyFile.NAME, KeyTrouble.KEY_MISSING));
            } else if (secret.isPresent() && keys.values().stream().noneMatch(key -> pairs(key, secret.get()))) {
                faults.add(new Fault(KeyFile.NAME, KeyTrouble.OTHER_KEY));
            }
        } catch (ProblemException _) {
            faults.add(new Fault(KeyFile.NAME, KeyTrouble.NO_KEY));
        }
    }

    /// What the journal has under the signed numbers, read once however many there are; what is not there, or behind a
    /// place where the journal is damaged, is left out.
    private Map<Long, String> hashes(List<SignedHead> heads) {
        Set<Long> wanted = heads.stream().map(SignedHead::seq).collect(Collectors.toSet());
        Map<Long, String> hashes = new HashMap<>();
        database.eachReadable(entry -> {
            if (wanted.contains(entry.seq())) {
                hashes.put(entry.seq(), entry.hash());
            }
        });
        return hashes;
    }

    private static Optional<KeyTrouble> verify(
            SignedHead head, Map<WorkspaceKeyId, WorkspaceKey> keys, Map<Long, String> hashes) {
        WorkspaceKey key = keys.get(head.key());
        if (key == null) {
            return Optional.of(KeyTrouble.UNKNOWN_KEY);
        }
        String hash = hashes.get(head.seq());
        if (hash == null) {
            return Optional.of(KeyTrouble.NO_ENTRY);
        }
        if (!hash.equals(head.hash())) {
            return Optional.of(KeyTrouble.OTHER_HASH);
        }
        return isSigned(head, key) ? Optional.empty() : Optional.of(KeyTrouble.BAD_SIGNATURE);
    }

    /// Whether the signature is that of the statement by this key.
    public static boolean isSigned(SignedHead head, WorkspaceKey key) {
        try {
            return SigningKeys.verify(key.pem(), head.statementBytes(), head.signatureBytes());
        } catch (IllegalArgumentException _) {
            return false;
        }
    }
}
