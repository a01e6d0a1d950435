package org.takedowndesk.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.takedowndesk.media.Condition;

/// Collects what a parser finds, within the limits.
final class Findings {

    private static final int VALUE_CHARS = 2000;
    private static final int PLACE_CHARS = 300;
    private static final int NOTICES_A_KIND = 10;

    private final Budget budget;
    private final MemberSink sink;
    private final List<SaidFact> facts = new ArrayList<>();
    private final List<Notice> notices = new ArrayList<>();
    private final Map<NoticeKind, Integer> told = new EnumMap<>(NoticeKind.class);
    private final List<Member> members = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private Condition condition = Condition.OK;
    private String place = "";
    private int more;
    private int resources;
    private final @Nullable ResourceSink resourceSink;

    Findings(Budget budget, MemberSink sink) {
        this(budget, sink, null);
    }

    /// @param resourceSink null where nobody wants the resources of a web archive
    Findings(Budget budget, MemberSink sink, @Nullable ResourceSink resourceSink) {
        this.budget = budget;
        this.sink = sink;
        this.resourceSink = resourceSink;
    }

    boolean wantsResources() {
        return resourceSink != null;
    }

    /// A resource whose bytes are at hand; nothing is read of it unless somebody wants it.
    void resource(String url, String where, String type, List<SaidFact> said, InputStream content) throws IOException {
        if (resourceSink != null) {
            budget.check();
            resources++;
            resourceSink.take(
                    new Resource(resources, cut(url, VALUE_CHARS), cut(where, PLACE_CHARS), type, -1, said), content);
        }
    }

    /// A fact as it is kept, empty if the value says nothing.
    static Optional<SaidFact> said(FactName name, String value, String where) {
        String shown = cut(value.strip(), VALUE_CHARS);
        return shown.isEmpty() ? Optional.empty() : Optional.of(new SaidFact(name, shown, cut(where, PLACE_CHARS)));
    }

    Budget budget() {
        return budget;
    }

    FormatLimits limits() {
        return budget.limits();
    }

    /// Says where the parser is, for the case that it fails there.
    void at(String newPlace) {
        place = newPlace;
    }

    String place() {
        return place;
    }

    /// Notes what the file says; what it says as often as it likes, or says nothing by, is left out.
    void fact(FactName name, String value, String where) {
        String shown = cut(value.strip(), VALUE_CHARS);
        boolean again = facts.stream()
                .anyMatch(fact -> fact.name() == name && fact.value().equals(shown));
        if (!shown.isEmpty() && !again && facts.size() < limits().facts()) {
            facts.add(new SaidFact(name, shown, cut(where, PLACE_CHARS)));
        }
    }

    void fact(FactName name, long value, String where) {
        fact(name, Long.toString(value), where);
    }

    void notice(NoticeKind kind, Object... values) {
        add(Notice.of(kind, values));
    }

    private void add(Notice notice) {
        List<String> values =
                notice.values().stream().map(value -> cut(value, PLACE_CHARS)).toList();
        Notice shown = new Notice(notice.kind(), values);
        if (notices.contains(shown)) {
            return;
        }
        if (told.merge(notice.kind(), 1, Integer::sum) > NOTICES_A_KIND) {
            more++;
        } else {
            notices.add(shown);
        }
    }

    /// Notes that something is wrong; the first that is wrong counts.
    void wrong(Condition what, NoticeKind kind, Object... values) {
        condition = condition == Condition.OK ? what : condition;
        notice(kind, values);
    }

    void wrong(LimitReached limit) {
        condition = condition == Condition.OK ? Condition.TOO_LARGE : condition;
        add(limit.notice());
    }

    /// Whether more text is wanted.
    boolean wantsText() {
        return text.length() < limits().textChars();
    }

    void text(CharSequence more) {
        int room = limits().textChars() - text.length();
        if (room <= 0 || more.isEmpty()) {
            return;
        }
        text.append(more, 0, Math.min(room, more.length())).append('\n');
    }

    /// A member whose bytes are at hand.
    void member(String path, long size, InputStream content) throws IOException {
        budget.entry();
        Member member = new Member(cut(path, VALUE_CHARS), size);
        members.add(member);
        sink.take(member, content);
    }

    /// What is inside, but no file of its own to anybody.
    void mention(String path, long size) {
        if (members.size() < limits().entries()) {
            members.add(new Member(cut(path, VALUE_CHARS), size));
        }
    }

    FormatRead result() {
        List<Notice> all = new ArrayList<>(notices);
        if (more > 0) {
            all.add(Notice.of(NoticeKind.MORE, more));
        }
        return new FormatRead(new FileSays(facts, all), text.toString(), members, condition);
    }

    private static String cut(String value, int most) {
        if (value.length() <= most) {
            return value;
        }
        int end = Character.isHighSurrogate(value.charAt(most - 1)) ? most - 1 : most;
        return value.substring(0, end) + "…";
    }
}
