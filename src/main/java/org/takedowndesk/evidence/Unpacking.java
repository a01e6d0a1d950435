package org.takedowndesk.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.takedowndesk.format.Budget;
import org.takedowndesk.format.FormatRead;
import org.takedowndesk.format.FormatReader;
import org.takedowndesk.format.Member;
import org.takedowndesk.format.MemberSink;
import org.takedowndesk.format.NoticeKind;
import org.takedowndesk.media.FileFacts;
import org.takedowndesk.media.FileType;
import org.takedowndesk.media.MediaReader;
import org.takedowndesk.vault.KeptFile;
import org.takedowndesk.vault.StoredFile;
import org.takedowndesk.vault.Vault;
import org.takedowndesk.work.Problem;
import org.takedowndesk.work.ProblemException;
import org.takedowndesk.work.Progress;

/// Reads a file that is in the vault, and puts what is in an e-mail or archive into the vault beside it, as deep as the
/// limits allow.
final class Unpacking {

    private interface Look {
        FileFacts at(Path file, String name);
    }

    private final Vault vault;
    private final MediaReader media;
    private final FormatReader formats;
    private final Consumer<StoredFile> listener;

    Unpacking(Vault vault, MediaReader media, FormatReader formats) {
        this(vault, media, formats, file -> {});
    }

    private Unpacking(Vault vault, MediaReader media, FormatReader formats, Consumer<StoredFile> listener) {
        this.vault = vault;
        this.media = media;
        this.formats = formats;
        this.listener = listener;
    }

    /// The same, telling of every member that came into the vault.
    Unpacking telling(Consumer<StoredFile> newListener) {
        return new Unpacking(vault, media, formats, newListener);
    }

    FormatReader formats() {
        return formats;
    }

    /// Reads it whole: pictures are decoded.
    Taken read(StoredFile stored, String name, Progress progress) {
        return read(stored, name, "", formats.budget(progress), 0, media::describe);
    }

    /// Reads it without decoding pictures.
    Taken glance(StoredFile stored, String name, Progress progress) {
        return read(stored, name, "", formats.budget(progress), 0, media::glance);
    }

    private Taken read(StoredFile stored, String name, String path, Budget budget, int depth, Look look) {
        KeptFile file = new KeptFile(stored.hash(), name, stored.size());
        FileFacts facts = look.at(vault.path(stored.hash()), name);
        List<Taken> members = new ArrayList<>();
        boolean container = hasMembers(facts.type());
        boolean tooDeep = depth >= formats.limits().nesting();
        MemberSink sink = container && !tooDeep
                ? (member, content) -> members.add(take(member, content, budget, depth + 1, look))
                : MemberSink.none();
        FormatRead read = formats.read(vault.path(stored.hash()), facts.type(), budget, sink);
        boolean left = container && tooDeep && !read.members().isEmpty();
        return new Taken(file, facts, left ? read.with(NoticeKind.LIMIT_NESTING, depth) : read, path, members);
    }

    private Taken take(Member member, InputStream content, Budget budget, int depth, Look look) throws IOException {
        try {
            StoredFile stored = vault.put(content, member.path(), Progress.none());
            listener.accept(stored);
            return read(stored, fileName(member.path()), member.path(), budget, depth, look);
        } catch (ProblemException e) {
            // What the container's content was at fault for is the container's to tell.
            if (e.problem() == Problem.FILE_UNREADABLE && e.getCause() instanceof IOException cause) {
                throw cause;
            }
            throw e;
        }
    }

    /// Whether the files in such a file are evidence of their own.
    private static boolean hasMembers(FileType type) {
        return switch (type) {
            case EML, MSG, ZIP -> true;
            case PNG, JPEG, WEBP, GIF, BMP, TIFF, AVIF, HEIC, PDF, HTML, MHTML, WARC, WACZ, HAR, CSV -> false;
            case DOCX, XLSX, MP4, MOV, TEXT, OTHER -> false;
        };
    }

    private static String fileName(String path) {
        String name = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
        return name.isBlank() ? path : name;
    }
}
