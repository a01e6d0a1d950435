package org.takedowndesk.evidence;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.db.Database;
import org.takedowndesk.db.Transaction;
import org.takedowndesk.media.Condition;
import org.takedowndesk.media.Exif;
import org.takedowndesk.media.FileFacts;
import org.takedowndesk.vault.KeptFile;
import org.takedowndesk.vault.StoredFile;
import org.takedowndesk.vault.Vault;
import org.takedowndesk.work.Failures;
import org.takedowndesk.work.Problem;
import org.takedowndesk.work.ProblemException;
import org.takedowndesk.work.Progress;

/// Takes files in as evidence: copied into the vault, flushed, described from their content, entered in the journal.
public final class Intake {

    /// One journal entry and one flush for so many files, and a cancelled import leaves out no more than these.
    private static final int FILES_AN_ENTRY = 50;

    private final Database database;
    private final Vault vault;
    private final Unpacking unpacking;
    private final Examination examination;
    private final Clock clock;
    private final ZoneId zone;
    private final Supplier<String> who;

    /// @param zone in which a file's time without zone is read
    /// @param who gives the user's name
    public Intake(Database database, Vault vault, FileReaders readers, Clock clock, ZoneId zone, Supplier<String> who) {
        this.database = database;
        this.vault = vault;
        this.unpacking = new Unpacking(vault, readers.media(), readers.formats());
        this.examination = new Examination(vault, readers.media());
        this.clock = clock;
        this.zone = zone;
        this.who = who;
    }

    /// Takes in files and, with all files below them, folders. A file that cannot be taken in spoils no other. Pictures
    /// are not decoded, since that takes many times as long as keeping them: see [#examine].
    ///
    /// @throws org.takedowndesk.work.CancelledException between files; what was entered until then stays
    public IntakeResult takeIn(List<Path> paths, IntakeRequest request, Progress progress) {
        List<IntakeResult.Refused> refused = new ArrayList<>();
        List<Path> files = new ArrayList<>();
        paths.forEach(path -> addFiles(path, files, refused));
        NewItems items = newItems(request);
        BatchIntake incoming = new BatchIntake(vault, unpacking, refused);
        for (int from = 0; from < files.size(); from += FILES_AN_ENTRY) {
            List<Path> some = files.subList(from, Math.min(from + FILES_AN_ENTRY, files.size()));
            incoming.take(some, new Part(progress, from, files.size()), items::enter);
        }
        progress.at(files.size(), files.size());
        return new IntakeResult(items.added(), items.known(), refused);
    }

    /// Decodes the pictures just taken in, on several processors, and enters which of them are damaged inside: their
    /// files
    /// are as they came, but they show less than they should.
    ///
    /// @throws org.takedowndesk.work.CancelledException between pictures; what was found until then is not entered
    public IntakeResult examine(IntakeResult result, Progress progress) {
        Map<EvidenceId, Condition> damaged = examination.damaged(result.added(), progress);
        if (damaged.isEmpty()) {
            return result;
        }
        Map<EvidenceId, EvidenceItem> told = database.change("evidence.examined", transaction -> {
            Map<EvidenceId, EvidenceItem> now = new HashMap<>();
            damaged.forEach((id, condition) -> transaction
                    .find(EvidenceItems.KIND, id)
                    .map(item -> item.withCondition(condition))
                    .ifPresent(item -> {
                        transaction.put(EvidenceItems.KIND, item);
                        now.put(id, item);
                    }));
            return now;
        });
        List<EvidenceItem> added = result.added().stream()
                .map(item -> told.getOrDefault(item.id(), item))
                .toList();
        return new IntakeResult(added, result.known(), result.refused());
    }

    /// Takes in a picture or text that is no file, such as a screen capture.
    ///
    /// @param name what it is to be called
    /// @throws ProblemException DISK_FULL, CANNOT_WRITE
    public IntakeResult takeIn(byte[] content, String name, IntakeRequest request) {
        NewItems items = newItems(request);
        items.enter(List.of(unpacking.read(vault.put(content, name), name, Progress.none())));
        return new IntakeResult(items.added(), items.known(), List.of());
    }

    /// Takes in files that belong together, such as those of a package: all of them or, if one cannot be taken in or
    /// the user cancels, none.
    ///
    /// @throws ProblemException FILE_UNREADABLE, FILE_REFUSED for a file of another hash, DISK_FULL, CANNOT_WRITE
    /// @throws org.takedowndesk.work.CancelledException and nothing is left
    public IntakeResult takeInTogether(List<Arrival> arrivals, Progress progress) {
        return new Together(database, vault, unpacking, this::item).takeIn(arrivals, progress);
    }

    /// Takes chosen resources out of a saved page or web archive, as members of it.
    ///
    /// @param numbers as [FormatReader#resources] counts them
    /// @throws org.takedowndesk.work.CancelledException and none is an item
    public IntakeResult takeMembers(EvidenceItem container, Set<Integer> numbers, Progress progress) {
        return new MembersOnRequest(database, vault, unpacking, this::item)
                .take(container, numbers, unpacking.formats(), progress);
    }

    /// Adds a working copy that the program made, and in the same change whatever is said about it elsewhere.
    ///
    /// @param content the whole file
    /// @param alongside what else the change is, given the new item
    /// @return what `alongside` gave
    public <T> T addWorkingCopy(byte[] content, WorkingCopy copy, BiFunction<Transaction, EvidenceItem, T> alongside) {
        Taken taken = unpacking.read(vault.put(content, copy.name()), copy.name(), Progress.none());
        return database.change("evidence.derived", transaction -> {
            EvidenceItem item = item(transaction, taken, copy.request(), copy.derivation(), null);
            EvidenceItem titled = item.withWords(item.kind(), copy.title(), item.sourceUrl(), item.notes());
            transaction.put(EvidenceItems.KIND, titled);
            return alongside.apply(transaction, titled);
        });
    }

    /// Keeps a file that is no evidence, such as an identity paper or a certificate.
    ///
    /// @throws ProblemException FILE_UNREADABLE, FILE_REFUSED, DISK_FULL, CANNOT_WRITE
    public KeptFile keep(Path file, Progress progress) {
        return kept(vault.put(file, progress), name(file));
    }

    /// Keeps content that is no evidence and was no file before.
    ///
    /// @throws ProblemException DISK_FULL, CANNOT_WRITE
    public KeptFile keep(byte[] content, String name) {
        return kept(vault.put(content, name), name);
    }

    private void addFiles(Path path, List<Path> files, List<IntakeResult.Refused> refused) {
        if (!Files.isDirectory(path)) {
            files.add(path);
            return;
        }
        try (var below = Files.walk(path, 16, new FileVisitOption[0])) {
            below.filter(Files::isRegularFile).sorted().forEach(files::add);
        } catch (IOException | java.io.UncheckedIOException e) {
            refused.add(new IntakeResult.Refused(name(path), Failures.reading(path, e)));
        }
    }

    private static KeptFile kept(StoredFile stored, String name) {
        return new KeptFile(stored.hash(), name, stored.size());
    }

    private NewItems newItems(IntakeRequest request) {
        return new NewItems(
                database,
                _ -> request,
                (transaction, taken, memberOf) -> item(transaction, taken, request, null, memberOf));
    }

    /// The bin may have been emptied of the same content since it was found in the vault.
    private void requireThere(KeptFile file) {
        if (!vault.contains(file.hash())) {
            throw new ProblemException(Problem.FILE_UNREADABLE, file.name(), vault.path(file.hash()));
        }
    }

    private EvidenceItem item(
            Transaction transaction,
            Taken taken,
            IntakeRequest request,
            @Nullable Derivation derivation,
            @Nullable MemberOf memberOf) {
        requireThere(taken.file());
        int last = transaction
                .query("select max(number) from evidence where case_id = ?", row -> row.getInt(1), request.caseId())
                .getFirst();
        EvidenceKind kind = request.kind();
        Instant now = clock.instant();
        FileDescription description = FileDescription.of(taken.facts(), taken.read());
        return new EvidenceItem(
                new EvidenceId(transaction.nextId(EvidenceItems.KIND)),
                request.caseId(),
                last + 1,
                kind == null ? guess(taken.facts(), request.method()) : kind,
                FileSaid.title(description),
                taken.file(),
                description,
                request.sourceUrl().isBlank() ? FileSaid.link(description.says()) : request.sourceUrl(),
                capturedAt(request, taken, now),
                request.capturedBy().isBlank() ? who.get() : request.capturedBy(),
                request.method(),
                now,
                request.listings(),
                request.notes(),
                derivation,
                memberOf,
                List.of(),
                null);
    }

    private CapturedAt capturedAt(IntakeRequest request, Taken file, Instant now) {
        Instant given = request.capturedAt();
        if (given != null) {
            return new CapturedAt(given, CapturedAt.Basis.GIVEN);
        }
        Exif exif = file.facts().exif();
        var taken = exif.takenAt();
        if (taken != null) {
            var offset = exif.offset();
            Instant at = offset == null ? taken.atZone(zone).toInstant() : taken.toInstant(offset);
            return new CapturedAt(at, CapturedAt.Basis.FROM_FILE);
        }
        return file.read()
                .says()
                .capturedAt(zone)
                .map(at -> new CapturedAt(at, CapturedAt.Basis.FROM_FILE))
                .orElseGet(() -> new CapturedAt(now, CapturedAt.Basis.NOW));
    }

    private static EvidenceKind guess(FileFacts facts, IntakeMethod method) {
        if (method == IntakeMethod.SCREEN_CAPTURE
                || (method == IntakeMethod.CLIPBOARD && facts.type().picture())) {
            return EvidenceKind.SCREENSHOT;
        }
        return switch (facts.type()) {
            case JPEG, TIFF -> EvidenceKind.PRODUCT_PHOTO;
            case PNG, WEBP, GIF, BMP -> EvidenceKind.SCREENSHOT;
            case HTML, MHTML, WARC, WACZ, HAR -> EvidenceKind.SAVED_PAGE;
            case HEIC, MP4, MOV -> EvidenceKind.PRODUCT_PHOTO;
            case EML, MSG -> EvidenceKind.CHAT;
            case AVIF, PDF, CSV, DOCX, XLSX, ZIP, TEXT, OTHER -> EvidenceKind.OTHER;
        };
    }

    static String name(Path path) {
        Path name = path.getFileName();
        return name == null ? path.toString() : name.toString();
    }
}
