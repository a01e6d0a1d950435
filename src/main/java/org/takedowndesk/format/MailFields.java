package org.takedowndesk.format;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;

/// The fields of a message's head that matter to evidence.
final class MailFields {

    private static final Map<String, FactName> NAMES = Map.ofEntries(
            Map.entry("subject", FactName.TITLE),
            Map.entry("from", FactName.SENDER),
            Map.entry("sender", FactName.SENDER),
            Map.entry("return-path", FactName.SENDER),
            Map.entry("reply-to", FactName.SENDER),
            Map.entry("to", FactName.RECIPIENT),
            Map.entry("cc", FactName.RECIPIENT),
            Map.entry("delivered-to", FactName.RECIPIENT),
            Map.entry("received", FactName.RECEIVED),
            Map.entry("message-id", FactName.MESSAGE_ID),
            Map.entry("authentication-results", FactName.AUTHENTICATION),
            Map.entry("x-mailer", FactName.SOFTWARE),
            Map.entry("user-agent", FactName.SOFTWARE));
    private static final List<String> TIMES = List.of("date");
    private static final Pattern TLS = Pattern.compile("(?i)\\b(?:version=)?(TLSv?[\\d._]{1,5})[^;()]{0,80}");
    private static final Pattern SIGNER = Pattern.compile("(?i)(?:^|;)\\s*d=([^;\\s]{1,253})");

    private MailFields() {}

    /// @param when what the date of this message is: when it was sent, or when a page was saved
    static void read(Findings findings, String name, String raw, FactName when) {
        String field = name.toLowerCase(Locale.ROOT);
        String value = decoded(raw);
        String place = "header " + name;
        FactName fact = NAMES.get(field);
        if (fact != null) {
            findings.fact(fact, value, place);
        }
        if (TIMES.contains(field)) {
            findings.fact(when, Times.iso(value), place);
        }
        if (field.equals("received")) {
            Matcher tls = TLS.matcher(value);
            if (tls.find()) {
                findings.fact(FactName.TLS, tls.group(), place);
            }
        }
        if (field.equals("dkim-signature")) {
            Matcher signer = SIGNER.matcher(value);
            if (signer.find()) {
                findings.fact(FactName.SIGNED_BY, signer.group(1), place);
            }
        }
    }

    /// `=?UTF-8?B?...?=` read, and folded lines made one.
    static String decoded(String raw) {
        String line = raw.replaceAll("\\s+", " ").strip();
        try {
            return DecoderUtil.decodeEncodedWords(line, DecodeMonitor.SILENT);
        } catch (IllegalArgumentException e) {
            // An encoding nobody knows: as it stands.
            return line;
        }
    }
}
