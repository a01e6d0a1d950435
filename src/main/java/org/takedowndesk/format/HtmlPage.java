package org.takedowndesk.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/// Reads a web page as text: what it says of itself, its words, what in it would act or lead out. Nothing of it is run
/// or fetched.
final class HtmlPage {

    /// `<!-- saved from url=(0024)https://... -->` of browsers, and the lines of SingleFile.
    private static final Pattern SAVED_FROM = Pattern.compile("saved from url=\\(\\d{1,6}\\)(\\S{1,2000})");

    private static final Pattern SINGLE_FILE_URL = Pattern.compile("(?m)^\\s*url:\\s*(\\S{1,2000})");
    private static final Pattern SINGLE_FILE_DATE = Pattern.compile("(?m)^\\s*saved date:\\s*(.{1,100})$");
    private static final Pattern REFRESH = Pattern.compile("(?i)^[\\d.\\s]*[;,]\\s*(?:url\\s*=\\s*)?['\"]?([^'\"]+)");
    private static final String BLOCKS =
            " address article aside blockquote body br dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr"
                    + " li main nav ol option p pre section table td th title tr ul ";
    private static final int COMMENT_CHARS = 4000;

    private final Findings findings;
    private final String prefix;

    /// @param prefix of every place in it, such as `record 3, `
    HtmlPage(Findings findings, String prefix) {
        this.findings = findings;
        this.prefix = prefix;
    }

    /// @param charset as the way it came says; null to find it in the page
    void read(byte[] page, @Nullable String charset) throws IOException {
        String known = charset == null ? null : Bytes.charset(charset).name();
        // Without an address of its own, so that nothing relative becomes a link.
        read(Jsoup.parse(new ByteArrayInputStream(page), known, ""));
    }

    void read(String page) {
        read(Jsoup.parse(page, ""));
    }

    /// Only the words of the page, for the search.
    void readWords(byte[] page) throws IOException {
        Words words = new Words();
        NodeTraversor.traverse(words, Jsoup.parse(new ByteArrayInputStream(page), null, ""));
        findings.text(words.text());
    }

    private void read(Document page) {
        Words words = new Words();
        NodeTraversor.traverse(words, page);
        head(page);
        warn(page, words);
        findings.text(words.text());
    }

    private void head(Document page) {
        fact(FactName.TITLE, page.title(), "<title>");
        for (Element link : page.select("link[rel=canonical][href]")) {
            fact(FactName.LINK, link.attr("href"), "<link rel=canonical>");
        }
        for (Element meta : page.select("meta[content]")) {
            String name = (meta.attr("property") + meta.attr("name")).toLowerCase(Locale.ROOT);
            String content = meta.attr("content");
            String place = "<meta " + name + ">";
            switch (name) {
                case "og:url" -> fact(FactName.LINK, content, place);
                case "og:title" -> fact(FactName.TITLE, content, place);
                case "author" -> fact(FactName.AUTHOR, content, place);
                case "description" -> fact(FactName.SUMMARY, content, place);
                case "generator" -> fact(FactName.SOFTWARE, content, place);
                case "date", "article:published_time" -> fact(FactName.PUBLISHED_AT, Times.iso(content), place);
                default -> {
                    // The other hundred are for search engines.
                }
            }
        }
        Element html = page.selectFirst("html[lang]");
        if (html != null) {
            fact(FactName.LANGUAGE, html.attr("lang"), "<html lang>");
        }
    }

    private void warn(Document page, Words words) {
        for (Element meta : page.select("meta[http-equiv=refresh][content]")) {
            Matcher refresh = REFRESH.matcher(meta.attr("content"));
            if (refresh.find()) {
                findings.notice(NoticeKind.REDIRECT, refresh.group(1).strip());
            }
        }
        if (words.scripts > 0) {
            findings.notice(NoticeKind.SCRIPTS, words.scripts);
        }
        if (words.outside > 0) {
            findings.notice(NoticeKind.OUTSIDE_CONTENT, words.outside);
        }
    }

    private void fact(FactName name, String value, String place) {
        findings.fact(name, value, prefix + place);
    }

    /// A saved page's comment stands at the top; whoever wrote it, the place says where it was read.
    private void comment(String comment) {
        String text = comment.length() > COMMENT_CHARS ? comment.substring(0, COMMENT_CHARS) : comment;
        Matcher from = SAVED_FROM.matcher(text);
        if (from.find()) {
            fact(FactName.LINK, from.group(1), "<!-- saved from url -->");
        }
        if (text.contains("SingleFile")) {
            fact(FactName.SOFTWARE, "SingleFile", "<!-- Page saved with SingleFile -->");
            Matcher url = SINGLE_FILE_URL.matcher(text);
            if (url.find()) {
                fact(FactName.LINK, url.group(1), "<!-- SingleFile, url -->");
            }
            Matcher date = SINGLE_FILE_DATE.matcher(text);
            if (date.find()) {
                fact(FactName.CAPTURED_AT, Times.iso(date.group(1)), "<!-- SingleFile, saved date -->");
            }
        }
    }

    static boolean local(String address) {
        String lower = address.strip().toLowerCase(Locale.ROOT);
        return lower.startsWith("file:") || lower.startsWith("\\\\") || lower.matches("[a-z]:[\\\\/].*");
    }

    /// Gathers words and counts what acts, element by element and without recursion.
    private final class Words implements NodeVisitor {

        private final StringBuilder text = new StringBuilder();
        private int scripts;
        private int outside;

        String text() {
            return text.toString().strip();
        }

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
                add(words);
            } else if (node instanceof Comment comment) {
                comment(comment.getData());
            } else if (node instanceof Element element) {
                look(element);
                if (BLOCKS.contains(" " + element.normalName() + " ") && !text.isEmpty()) {
                    line();
                }
            }
        }

        private void add(TextNode words) {
            if (text.length() < findings.limits().textChars()) {
                String plain = words.text();
                boolean gap = text.isEmpty() || Character.isWhitespace(text.charAt(text.length() - 1));
                text.append(gap ? plain.stripLeading() : plain);
            }
        }

        private void line() {
            while (!text.isEmpty() && text.charAt(text.length() - 1) == ' ') {
                text.setLength(text.length() - 1);
            }
            if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
                text.append('\n');
            }
        }

        private void look(Element element) {
            boolean script = element.normalName().equals("script")
                    && !element.attr("type").toLowerCase(Locale.ROOT).contains("json");
            scripts += script ? 1 : 0;
            for (var attribute : element.attributes()) {
                String key = attribute.getKey().toLowerCase(Locale.ROOT);
                String value = attribute.getValue();
                if (key.startsWith("on") || value.regionMatches(true, 0, "javascript:", 0, 11)) {
                    scripts++;
                }
                if (key.equals("src") || key.equals("href") || key.equals("data")) {
                    address(element, value);
                }
            }
        }

        private void address(Element element, String value) {
            if (local(value)) {
                findings.notice(NoticeKind.LOCAL_FILE, value.strip());
            }
            boolean link = element.normalName().equals("a")
                    || element.normalName().equals("area")
                    || element.normalName().equals("base")
                    || (element.normalName().equals("link")
                            && !element.attr("rel").toLowerCase(Locale.ROOT).contains("stylesheet"));
            boolean fetched = value.regionMatches(true, 0, "http", 0, 4) || value.startsWith("//");
            outside += fetched && !link ? 1 : 0;
        }
    }
}
