package org.takedowndesk.format;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.Message;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.Warcinfo;
import org.takedowndesk.media.Condition;

/// Reads the records of a web archive in their order; the first page that came whole is what it is about.
final class WarcRecords {

    private static final int OK = 200;

    private final Findings findings;
    private final String prefix;
    private boolean pageRead;
    private int number;
    private long offset;

    WarcRecords(Findings findings, String prefix) {
        this.findings = findings;
        this.prefix = prefix;
    }

    void read(InputStream plain) throws IOException {
        HeadGuard guard = new HeadGuard(plain);
        try (WarcReader reader = new WarcReader(guard)) {
            for (Optional<WarcRecord> next = next(reader, guard); next.isPresent(); next = next(reader, guard)) {
                number++;
                findings.at(prefix + "record " + number);
                if (number > findings.limits().records()) {
                    throw new LimitReached(NoticeKind.LIMIT_PARTS, number - 1);
                }
                offset = reader.position();
                record(next.get(), guard);
            }
        } catch (EOFException e) {
            findings.wrong(Condition.TRUNCATED, NoticeKind.CUT_RECORD, Math.max(1, number));
        }
        findings.fact(FactName.RECORDS, number, prefix);
    }

    private static Optional<WarcRecord> next(WarcReader reader, HeadGuard guard) throws IOException {
        guard.expectHead();
        Optional<WarcRecord> record = reader.next();
        guard.expectBody();
        return record;
    }

    private void record(WarcRecord record, HeadGuard guard) throws IOException {
        String place = prefix + "record " + number + ", ";
        header(record, "WARC-Truncated")
                .ifPresent(reason -> findings.notice(NoticeKind.CUT_BY_CAPTURE, reason, number));
        MessageBody body = record.body();
        if (record instanceof Warcinfo info) {
            guard.expectHead();
            info.fields()
                    .first("software")
                    .ifPresent(value -> findings.fact(FactName.SOFTWARE, value, place + "software"));
            guard.expectBody();
        } else if (record instanceof WarcResponse response) {
            response(response, guard, place);
        } else if (record instanceof WarcResource resource && findings.wantsResources()) {
            String type = plainType(header(resource, "Content-Type").orElse(""));
            findings.resource(target(resource), where(), type, said(resource), body.stream());
        }
        body.consume();
        if (body.position() < body.size()) {
            throw new EOFException("a record shorter than it says");
        }
    }

    private void response(WarcResponse response, HeadGuard guard, String place) throws IOException {
        String target = target(response);
        findings.mention(target, response.body().size());
        if (HtmlPage.local(target)) {
            findings.notice(NoticeKind.LOCAL_FILE, target);
        }
        boolean web = header(response, "Content-Type").orElse("").startsWith("application/http");
        if (!web || (pageRead && !findings.wantsText() && !findings.wantsResources())) {
            return;
        }
        guard.expectHead();
        HttpResponse http = response.http();
        guard.expectBody();
        if (findings.wantsResources()) {
            resource(response, http, target);
            return;
        }
        boolean page =
                http.status() == OK && header(http, "Content-Type").orElse("").contains("html");
        if (!page) {
            return;
        }
        boolean first = !pageRead;
        if (first) {
            pageRead = true;
            facts(response, http, target, place);
        }
        try (InputStream content =
                findings.budget().metered(decoded(http), response.body().size(), target)) {
            byte[] bytes = Bytes.piece(content, findings, place + "body");
            if (first) {
                new HtmlPage(findings, place).read(bytes, charset(http));
            } else {
                new HtmlPage(findings, place).readWords(bytes);
            }
        }
    }

    private void resource(WarcResponse response, HttpResponse http, String target) throws IOException {
        List<SaidFact> said = new ArrayList<>(said(response));
        Findings.said(FactName.STATUS, Integer.toString(http.status()), where()).ifPresent(said::add);
        header(http, "Date")
                .flatMap(value -> Findings.said(FactName.SERVER_TIME, Times.iso(value), where() + ", Date"))
                .ifPresent(said::add);
        try (InputStream content =
                findings.budget().metered(decoded(http), response.body().size(), target)) {
            findings.resource(
                    target, where(), plainType(header(http, "Content-Type").orElse("")), said, content);
        } catch (ZipException e) {
            // One damaged resource spoils no other.
            findings.notice(NoticeKind.UNREADABLE_ENTRY, target);
        }
    }

    private List<SaidFact> said(WarcRecord record) {
        List<SaidFact> said = new ArrayList<>();
        Findings.said(FactName.LINK, target(record), where() + ", WARC-Target-URI")
                .ifPresent(said::add);
        header(record, "WARC-Date")
                .flatMap(value -> Findings.said(FactName.CAPTURED_AT, Times.iso(value), where() + ", WARC-Date"))
                .ifPresent(said::add);
        return said;
    }

    /// The record and where it begins in the unpacked archive.
    private String where() {
        return prefix + "record " + number + " at byte " + offset;
    }

    private static String plainType(String contentType) {
        return contentType.replaceAll(";.*", "").strip().toLowerCase(Locale.ROOT);
    }

    private static String target(WarcRecord record) {
        return header(record, "WARC-Target-URI").orElse("").replaceAll("^<|>$", "");
    }

    private void facts(WarcRecord record, HttpResponse http, String target, String place) {
        findings.fact(FactName.LINK, target, place + "WARC-Target-URI");
        fact(FactName.CAPTURED_AT, record, "WARC-Date", place);
        fact(FactName.SERVER_ADDRESS, record, "WARC-IP-Address", place);
        for (String protocol : record.headers().all("WARC-Protocol")) {
            if (protocol.toLowerCase(Locale.ROOT).startsWith("tls") || protocol.startsWith("ssl")) {
                findings.fact(FactName.TLS, protocol, place + "WARC-Protocol");
            }
        }
        fact(FactName.TLS, record, "WARC-Cipher-Suite", place);
        findings.fact(FactName.STATUS, http.status(), place + "HTTP");
        fact(FactName.SERVER_TIME, http, "Date", place);
        fact(FactName.SERVER, http, "Server", place);
        fact(FactName.CONTENT_TYPE, http, "Content-Type", place);
        fact(FactName.LAST_MODIFIED, http, "Last-Modified", place);
    }

    private void fact(FactName name, Message message, String header, String place) {
        boolean time = name == FactName.CAPTURED_AT || name == FactName.SERVER_TIME || name == FactName.LAST_MODIFIED;
        header(message, header)
                .ifPresent(value -> findings.fact(name, time ? Times.iso(value) : value, place + header));
    }

    private static Optional<String> header(Message message, String name) {
        return message.headers().first(name);
    }

    private static @Nullable String charset(HttpResponse http) {
        String type = header(http, "Content-Type").orElse("").toLowerCase(Locale.ROOT);
        int at = type.indexOf("charset=");
        return at < 0 ? null : type.substring(at + 8).replaceAll("[\"';].*", "").strip();
    }

    private static InputStream decoded(HttpResponse http) throws IOException {
        InputStream raw = new BufferedInputStream(http.body().stream());
        String encoding = header(http, "Content-Encoding").orElse("").strip().toLowerCase(Locale.ROOT);
        raw.mark(2);
        boolean gzip = raw.read() == 0x1F && raw.read() == 0x8B;
        raw.reset();
        // Programs that capture often unpack the body and leave the header.
        if (gzip) {
            return new GZIPInputStream(raw);
        }
        return encoding.equals("deflate") ? new InflaterInputStream(raw) : raw;
    }
}
