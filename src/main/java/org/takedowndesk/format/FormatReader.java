package org.takedowndesk.format;

import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.takedowndesk.media.Condition;
import org.takedowndesk.media.FileType;
import org.takedowndesk.work.Progress;

/// Reads what a file says of itself, its text and its members. Nothing is executed, fetched or written; bad content is
/// described, never thrown; time and memory stay within the [FormatLimits].
public final class FormatReader {

    private final FormatLimits limits;
    private final LongSupplier nanoTime;

    public FormatReader(FormatLimits limits) {
        this(limits, System::nanoTime);
    }

    FormatReader(FormatLimits limits, LongSupplier nanoTime) {
        this.limits = limits;
        this.nanoTime = nanoTime;
    }

    public FormatLimits limits() {
        return limits;
    }

    /// What is left of the limits for one file and everything in it.
    public Budget budget(Progress progress) {
        return new Budget(limits, nanoTime, progress);
    }

    /// Reads a file of which nobody wants the members.
    public FormatRead read(Path file, FileType type, Progress progress) {
        return read(file, type, budget(progress), MemberSink.none());
    }

    /// Reads a file, handing its members to `sink` on the way.
    ///
    /// @param budget shared with the container that the file was in
    /// @throws org.takedowndesk.work.CancelledException if the user cancels
    /// @throws org.takedowndesk.work.ProblemException whatever the sink throws
    public FormatRead read(Path file, FileType type, Budget budget, MemberSink sink) {
        Findings findings = new Findings(budget, sink);
        Optional<FormatParser> parser = parser(type);
        if (parser.isPresent()) {
            run(parser.get(), file, findings);
        }
        return findings.result();
    }

    /// Whether such a file keeps resources of the web.
    public static boolean hasResources(FileType type) {
        return type == FileType.MHTML || type == FileType.WARC || type == FileType.WACZ;
    }

    /// What a saved page or web archive keeps, each with its size.
    public Resources resources(Path file, FileType type, Progress progress) {
        List<Resource> all = new ArrayList<>();
        FormatRead read = read(file, type, progress, (resource, content) -> {
            if (all.size() == limits.entries()) {
                throw new LimitReached(NoticeKind.LIMIT_ENTRIES, limits.entries());
            }
            all.add(resource.withSize(content.transferTo(OutputStream.nullOutputStream())));
        });
        return new Resources(all, read.says().notices());
    }

    /// Reads a saved page or web archive, handing its resources to `sink` on the way.
    ///
    /// @throws org.takedowndesk.work.CancelledException if the user cancels
    /// @throws org.takedowndesk.work.ProblemException whatever the sink throws
    public FormatRead read(Path file, FileType type, Progress progress, ResourceSink sink) {
        Findings findings = new Findings(budget(progress), MemberSink.none(), sink);
        if (hasResources(type)) {
            parser(type).ifPresent(parser -> run(parser, file, findings));
        }
        return findings.result();
    }

    private static void run(FormatParser parser, Path file, Findings findings) {
        try {
            parser.read(file, findings);
        } catch (LimitReached e) {
            findings.wrong(e);
        } catch (EOFException e) {
            findings.wrong(Condition.TRUNCATED, NoticeKind.CUT, findings.place());
        } catch (org.takedowndesk.work.CancelledException | org.takedowndesk.work.ProblemException e) {
            throw e;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // Parsers answer broken input with whatever their loops run into; some wrap what ended them.
            if (e.getCause() instanceof LimitReached limit) {
                findings.wrong(limit);
            } else {
                findings.wrong(Condition.CORRUPT, NoticeKind.DAMAGED, findings.place());
            }
        }
    }

    private static Optional<FormatParser> parser(FileType type) {
        return switch (type) {
            case HTML -> Optional.of(new HtmlFile());
            case MHTML -> Optional.of(new MhtmlFile());
            case EML -> Optional.of(new EmlFile());
            case MSG -> Optional.of(new MsgFile());
            case WARC -> Optional.of(new WarcFile());
            case WACZ -> Optional.of(new WaczFile());
            case HAR -> Optional.of(new HarFile());
            case CSV -> Optional.of(new CsvFile());
            case TEXT -> Optional.of(new TextFile());
            case DOCX -> Optional.of(new DocxFile());
            case XLSX -> Optional.of(new XlsxFile());
            case ZIP -> Optional.of(new ZipFile());
            case MP4, MOV -> Optional.of(new FilmFile());
            case AVIF, HEIC -> Optional.of(new PhonePicture());
            case PNG, JPEG, WEBP, GIF, BMP, TIFF, PDF, OTHER -> Optional.empty();
        };
    }
}
