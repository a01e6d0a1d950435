package org.takedowndesk.casebundle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.takedowndesk.bundle.Exhibit;
import org.takedowndesk.bundle.Fact;
import org.takedowndesk.bundle.Reading;
import org.takedowndesk.bundle.Readings;
import org.takedowndesk.format.FactName;
import org.takedowndesk.format.FormatRead;
import org.takedowndesk.format.FormatReader;
import org.takedowndesk.format.Member;
import org.takedowndesk.format.SaidFact;
import org.takedowndesk.media.FileType;
import org.takedowndesk.text.Texts;
import org.takedowndesk.work.Progress;

/// Messages, saved web pages, office documents and archives as words, by the readers of the evidence room.
final class FileReadings implements Readings {

    /// A page of facts is enough; the copy of the head that nobody reads is in the original.
    private static final int MOST_FACTS = 30;

    private static final int MOST_MEMBERS = 200;

    private final FormatReader formats;

    FileReadings(FormatReader formats) {
        this.formats = formats;
    }

    @Override
    public Optional<Reading> of(Exhibit exhibit, Texts texts, Progress progress) {
        return type(exhibit.fileType()).map(type -> reading(formats.read(exhibit.file(), type, progress), texts));
    }

    /// The kinds of files whose words, not whose bytes, are to be read.
    private static Optional<FileType> type(String mimeType) {
        return Arrays.stream(FileType.values())
                .filter(type -> type.mimeType().equals(mimeType))
                .filter(type -> switch (type) {
                    case EML, MSG, MHTML, HTML, DOCX, XLSX, WARC, WACZ, HAR, ZIP -> true;
                    case PNG, JPEG, WEBP, GIF, BMP, TIFF, AVIF, HEIC, PDF, CSV, TEXT, MP4, MOV, OTHER -> false;
                })
                .findFirst();
    }

    private Reading reading(FormatRead read, Texts texts) {
        List<Fact> facts = new ArrayList<>();
        FactName last = null;
        List<SaidFact> all = read.says().facts();
        for (SaidFact said : all.subList(0, Math.min(MOST_FACTS, all.size()))) {
            // What repeats stands under the label that is there already.
            facts.add(Fact.of(said.name() == last ? "" : texts.name(said.name()), said.value()));
            last = said.name();
        }
        if (all.size() > MOST_FACTS) {
            facts.add(Fact.of("", texts.get("bundle.reading.more", all.size() - MOST_FACTS)));
        }
        List<String> inside = new ArrayList<>();
        read.members().stream()
                .limit(MOST_MEMBERS)
                .map(member -> member(member, texts))
                .forEach(inside::add);
        if (read.members().size() > MOST_MEMBERS) {
            inside.add(texts.get("bundle.reading.more", read.members().size() - MOST_MEMBERS));
        }
        return new Reading(
                facts,
                read.text(),
                inside,
                read.text().length() < formats.limits().textChars());
    }

    private static String member(Member member, Texts texts) {
        return member.size() < 0 ? member.path() : texts.get("bundle.reading.member", member.path(), member.size());
    }
}
