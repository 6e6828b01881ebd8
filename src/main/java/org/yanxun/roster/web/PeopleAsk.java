package org.yanxun.roster.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yanxun.kernel.OrgId;
import org.yanxun.kernel.PersonId;
import org.yanxun.kernel.SchoolStage;
import org.yanxun.roster.Term;
import org.yanxun.roster.find.PeopleQuery.Cursor;
import org.yanxun.roster.find.PeopleQuery.Filter;
import org.yanxun.shell.fault.FieldProblem;

/** What a list of people is asked for in its address; a part that is absent or unknown asks for nothing. */
public record PeopleAsk(
        @Nullable String q,
        @Nullable String organisation,
        @Nullable String stage,
        @Nullable String subject,
        @Nullable String kind,
        @Nullable String after,
        @Nullable Integer limit) {

    private static final int LONGEST = 60;
    private static final int USUAL = 50;
    private static final int MOST = 200;

    String typed() {
        String typed = q == null ? "" : q.strip();
        return typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
    }

    int size() {
        return limit == null ? USUAL : Math.clamp(limit, 1, MOST);
    }

    Optional<OrgId> within() {
        return uuid(organisation).map(OrgId::new);
    }

    Filter filter() {
        return new Filter(
                Term.named(SchoolStage.class, stage).orElse(null),
                Term.named(Term.Subject.class, subject).orElse(null),
                Term.named(Term.PostKind.class, kind).orElse(null));
    }

    Optional<Cursor> cursor() {
        if (after == null || after.isBlank()) {
            return Optional.empty();
        }
        try {
            String plain = new String(Base64.getUrlDecoder().decode(after), StandardCharsets.UTF_8);
            int cut = plain.lastIndexOf('|');
            return cut < 0
                    ? Optional.empty()
                    : uuid(plain.substring(cut + 1)).map(id -> new Cursor(plain.substring(0, cut), new PersonId(id)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** A place in the list, as an address carries it. */
    public static String cursor(Cursor cursor) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((cursor.key() + "|" + cursor.id()).getBytes(StandardCharsets.UTF_8));
    }

    /** The same from another place on, if one is given. */
    public PeopleAsk from(@Nullable String cursor) {
        return new PeopleAsk(q, organisation, stage, subject, kind, cursor == null ? after : cursor, limit);
    }

    /** What a program asked for that is unknown here; a page passes over it. */
    public List<FieldProblem> problems() {
        List<FieldProblem> problems = new ArrayList<>();
        if (limit != null && limit != size()) {
            problems.add(FieldProblem.of("limit", "shell.fault.limit", MOST));
        }
        unknown(problems, "cursor", after, cursor().isPresent());
        unknown(problems, "organisation", organisation, within().isPresent());
        unknown(problems, "stage", stage, filter().stage() != null);
        unknown(problems, "subject", subject, filter().subject() != null);
        unknown(problems, "kind", kind, filter().kind() != null);
        return problems;
    }

    private static void unknown(List<FieldProblem> problems, String field, @Nullable String said, boolean known) {
        if (said != null && !said.isBlank() && !known) {
            String shown = said.length() > LONGEST ? said.substring(0, LONGEST) : said;
            problems.add(FieldProblem.of(field, "roster.wrong.unknown", shown));
        }
    }

    /** The address' query for the same list, from another place on if one is given. */
    String query(@Nullable String from) {
        Map<String, String> parts = new LinkedHashMap<>();
        put(parts, "q", typed());
        put(parts, "organisation", organisation);
        put(parts, "stage", stage);
        put(parts, "subject", subject);
        put(parts, "kind", kind);
        put(parts, "after", from);
        return parts.entrySet().stream()
                .map(part -> part.getKey() + "=" + URLEncoder.encode(part.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static void put(Map<String, String> parts, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            parts.put(name, value);
        }
    }

    private static Optional<UUID> uuid(@Nullable String text) {
        try {
            return text == null || text.isBlank() ? Optional.empty() : Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
