package org.takedowndesk.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a browser recorded of its traffic, request by request; the first is what it is about.
final class HarFile implements FormatParser {

    private static final Pattern ENTRY = Pattern.compile("log\\.entries\\[(\\d+)]\\.(.+)");
    private static final Map<String, FactName> LOG = Map.of(
            "log.creator.name", FactName.SOFTWARE,
            "log.browser.name", FactName.SOFTWARE,
            "log.pages[0].title", FactName.TITLE,
            "log.pages[0].startedDateTime", FactName.CAPTURED_AT);
    private static final Map<String, FactName> FIRST = Map.of(
            "startedDateTime", FactName.CAPTURED_AT,
            "request.url", FactName.LINK,
            "serverIPAddress", FactName.SERVER_ADDRESS,
            "response.status", FactName.STATUS,
            "_securityDetails.protocol", FactName.TLS,
            "_securityDetails.cipher", FactName.TLS,
            "_securityDetails.subjectName", FactName.CERTIFICATE,
            "_securityDetails.issuer", FactName.CERTIFICATE);
    private static final Map<String, FactName> HEADERS = Map.of(
            "date", FactName.SERVER_TIME,
            "server", FactName.SERVER,
            "content-type", FactName.CONTENT_TYPE,
            "last-modified", FactName.LAST_MODIFIED);

    @Override
    public void read(Path file, Findings findings) throws IOException {
        try (InputStream in = findings.budget().metered(Files.newInputStream(file))) {
            Traffic traffic = new Traffic(findings);
            JsonWalk.read(in, findings, traffic);
            findings.fact(FactName.REQUESTS, traffic.last + 1, "log.entries");
        }
    }

    private static final class Traffic implements JsonWalk.Listener {

        private final Findings findings;
        private final Map<String, String> headerNames = new HashMap<>();
        private String type = "";
        private long last = -1;

        Traffic(Findings findings) {
            this.findings = findings;
        }

        @Override
        public void value(String path, String value) throws IOException {
            FactName fact = LOG.get(path);
            if (fact != null) {
                said(fact, value, path);
            }
            Matcher entry = ENTRY.matcher(path);
            if (entry.matches()) {
                entry(Long.parseLong(entry.group(1)), entry.group(2), value, path);
            }
        }

        private void entry(long number, String field, String value, String path) throws IOException {
            if (number > last) {
                findings.budget().check();
                findings.at("log.entries[" + number + "]");
                type = "";
                last = number;
            }
            if (number > findings.limits().records()) {
                throw new LimitReached(NoticeKind.LIMIT_PARTS, number);
            }
            if (field.equals("request.url")) {
                findings.mention(value, -1);
            }
            if (number == 0) {
                first(field, value, path);
            }
            if (field.equals("response.content.mimeType")) {
                type = value.toLowerCase(Locale.ROOT);
            } else if (field.equals("response.content.text") && type.contains("html") && findings.wantsText()) {
                new HtmlPage(findings, path + ", ").readWords(value.getBytes(StandardCharsets.UTF_8));
            }
        }

        private void first(String field, String value, String path) {
            FactName fact = FIRST.get(field);
            if (fact != null) {
                said(fact, value, path);
            }
            if (field.startsWith("response.headers[")) {
                String header = field.substring(0, field.lastIndexOf('.') + 1);
                if (field.endsWith(".name")) {
                    headerNames.put(header, value.toLowerCase(Locale.ROOT));
                } else if (field.endsWith(".value")) {
                    FactName named = HEADERS.get(headerNames.getOrDefault(header, ""));
                    if (named != null) {
                        said(named, value, path);
                    }
                }
            }
        }

        private void said(FactName fact, String value, String path) {
            boolean time =
                    fact == FactName.CAPTURED_AT || fact == FactName.SERVER_TIME || fact == FactName.LAST_MODIFIED;
            findings.fact(fact, time ? Times.iso(value) : value, path);
        }
    }
}
