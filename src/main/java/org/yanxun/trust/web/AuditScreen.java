package org.yanxun.trust.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yanxun.shell.Screen;
import org.yanxun.shell.speech.Speech;
import org.yanxun.trust.domain.AuditEntry;

/** A page of the audit trail. */
record AuditScreen(AuditQuery query, List<AuditEntry> entries, boolean more, ZoneId zone) implements Screen {

    private static final int TOLD_PARTS = 2;
    private static final int MANY = 3;
    private static final List<String> KINDS = List.of(
            "account",
            "application",
            "class",
            "conversion",
            "district",
            "finding",
            "import",
            "leave",
            "organisation",
            "people",
            "person",
            "plan",
            "programme",
            "sitting",
            "target");

    String moment(AuditEntry entry, Speech speech) {
        return speech.moment(entry.at().atZone(zone).toLocalDateTime());
    }

    String role(AuditEntry entry, Speech speech) {
        return entry.who().role() == null
                ? ""
                : speech.w("shell.role." + entry.who().role());
    }

    String name(AuditEntry entry) {
        return Optional.ofNullable(entry.who().name()).orElse("");
    }

    String onlyWho(AuditEntry entry) {
        return "/audit?who=" + entry.who().person();
    }

    String subjectLink(AuditEntry entry) {
        return "/audit?subject=" + entry.subject().id();
    }

    List<Difference> changes(AuditEntry entry) {
        return Difference.between(entry.change().before(), entry.change().after());
    }

    /** What a field is called, and before it what that lies in; as it is written where it has no words. */
    String field(Difference change, Speech speech) {
        String[] parts = change.field().split("\\.");
        return Arrays.stream(parts)
                .skip(Math.max(0, parts.length - TOLD_PARTS))
                .map(part -> worded("shell.field." + part, part, speech))
                .collect(Collectors.joining(" · "));
    }

    /** Whether these are so many that they are shown only to whoever opens them. */
    static boolean isMany(List<Difference> changes) {
        return changes.size() > MANY;
    }

    /** A value in words where it is one of the house's own, or days or a moment. */
    String value(String value, Speech speech) {
        return new ToldValue(speech, zone).of(value);
    }

    private static String worded(String key, String otherwise, Speech speech) {
        return speech.knows(key) ? speech.w(key) : otherwise;
    }

    /** The kinds of things to choose from; a single thing that was asked for stays among them. */
    List<String> kinds() {
        String asked = query.shownSubject();
        return asked.isEmpty() || KINDS.contains(asked)
                ? KINDS
                : Stream.concat(Stream.of(asked), KINDS.stream()).toList();
    }

    /** What a kind of thing is called; a single thing by its identity. */
    String kind(String kind, Speech speech) {
        return worded("trust.subject." + kind, kind, speech);
    }

    String reason(AuditEntry entry) {
        return Optional.ofNullable(entry.change().reason()).orElse("");
    }

    String next() {
        return "/audit?who=" + coded(query.shownWho()) + "&subject=" + coded(query.shownSubject()) + "&from="
                + query.shownFrom() + "&until=" + query.shownUntil() + "&cursor="
                + entries.getLast().id();
    }

    private static String coded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
