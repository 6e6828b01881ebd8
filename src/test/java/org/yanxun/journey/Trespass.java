package org.yanxun.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.yanxun.access.Visitor;
import org.yanxun.access.Visitor.Reply;
import org.yanxun.kernel.Role;

/**
 * A route tried with the identity of someone else's record.
 *
 * @param method the route's method
 * @param route the route as it is declared
 * @param path the route with identities in it
 * @param who whom it lets in, as the reviewed table says
 */
record Trespass(String method, String route, String path, String who) {

    /** Routes whose gap is no record's identity, and the one that only leads a scanned code on to its page. */
    private static final Set<String> NO_RECORD = Set.of(
            "/language/{tag}",
            "/board/{year}",
            "/board/{year}/credits",
            "/board/{year}/credits.xlsx",
            "/board/{year}/promises.xlsx",
            "/board/{year}/closing",
            "/board/{year}/closing/undo",
            "/api/v1/board/{year}/closing",
            "/api/v1/board/{year}/closing/{id}",
            "/api/v1/board/{year}",
            "/api/v1/board/{year}/schools",
            "/again/{name}",
            "/a/{sitting}");

    /** What {@code {id}} stands for, by how the route begins. */
    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("/accounts/{person}/grants/", "grant"),
            Map.entry("/api/v1/accounts/{person}/grants/", "grant"),
            Map.entry("/account/sessions/", "session"),
            Map.entry("/api/v1/me/sessions/", "session"),
            Map.entry("/api/v1/me/tokens/", "token"),
            Map.entry("/account/tokens/", "token"),
            Map.entry("/roster/people/", "person"),
            Map.entry("/api/v1/people/", "person"),
            Map.entry("/roster/organisations/", "school"),
            Map.entry("/api/v1/organisations/", "school"),
            Map.entry("/roster/organisations/imports/", "schoolImport"),
            Map.entry("/api/v1/organisation-imports/", "schoolImport"),
            Map.entry("/roster/imports/", "import"),
            Map.entry("/api/v1/roster-imports/", "import"),
            Map.entry("/programme/classes/", "class"),
            Map.entry("/api/v1/classes/", "class"),
            Map.entry("/classes/", "offer"),
            Map.entry("/api/v1/openings/", "offer"),
            Map.entry("/sittings/", "sitting"),
            Map.entry("/api/v1/sittings/", "sitting"),
            Map.entry("/leaves/", "leave"),
            Map.entry("/api/v1/leaves/", "leave"),
            Map.entry("/notices/", "notice"),
            Map.entry("/api/v1/notices/", "notice"),
            Map.entry("/credits/entries/", "entry"),
            Map.entry("/api/v1/credits/entries/", "entry"),
            Map.entry("/plans/", "plan"),
            Map.entry("/api/v1/plans/", "plan"));

    /** What the other gaps stand for. */
    private static final Map<String, String> GAPS = Map.of(
            "person", "person",
            "post", "post",
            "school", "school",
            "organisation", "school",
            "chapter", "chapter",
            "sitting", "sitting",
            "finding", "finding",
            "trainingClass", "offer",
            "target", "target",
            "application", "application");

    /** What {@code {fact}} stands for, by the part of a person's file. */
    private static final Map<String, String> FACTS =
            Map.of("duties", "duty", "credentials", "credential", "service", "stretch");

    private static final Pattern GAP = Pattern.compile("\\{(\\w+)(?::[^}]*)?}");
    private static final Pattern PARTS = Pattern.compile("\\{part:([^}]*)}");

    /** Every line of the table that has a gap in it for a record; every part of a file that one line speaks of. */
    static List<Trespass> all(List<String> table, Belongings belongings) {
        List<Trespass> all = new ArrayList<>();
        for (String line : table) {
            String[] parts = line.split(" ");
            if (parts[1].contains("{") && !NO_RECORD.contains(parts[1])) {
                for (String route : eachPart(parts[1])) {
                    all.add(new Trespass(parts[0], parts[1], filled(route, belongings), parts[2]));
                }
            }
        }
        assertThat(all).hasSizeGreaterThan(80);
        return all;
    }

    /** The route once for every part of a person's file that it names. */
    static List<String> eachPart(String route) {
        Matcher parts = PARTS.matcher(route);
        return parts.find()
                ? Arrays.stream(parts.group(1).split("\\|"))
                        .map(part -> route.replace(parts.group(), part))
                        .toList()
                : List.of(route);
    }

    boolean lets(Role role) {
        return who.equals("OPEN")
                || who.equals("SIGNED_IN")
                || List.of(who.split(",")).contains(role.name());
    }

    /** Whether its owner could read it: not a key that was made up, nor the mistakes of rows that came without a sheet. */
    boolean reads() {
        return method.equals("GET") && !route.contains("{key}") && !route.endsWith("/mistakes");
    }

    /** Tries it, with everything a form or a program may be asked to send, all of it well formed. */
    Reply by(Visitor visitor, String ownSchool) {
        if (method.equals("GET")) {
            String kind = route.contains("organisation-imports") ? "NEW" : "JOINED";
            return visitor.get(path + "?passage=IN&day=" + today() + "&kind=" + kind);
        }
        Map<String, String> fields = fields(ownSchool);
        if (route.startsWith("/api/")) {
            String body = fields.entrySet().stream()
                    .map(each -> "\"" + each.getKey() + "\":" + json(each.getValue()))
                    .collect(Collectors.joining(",", "{", "}"));
            return visitor.json(method, path + "?day=" + today(), body);
        }
        List<String> form = new ArrayList<>();
        fields.forEach((name, value) -> form.addAll(List.of(name, value)));
        return visitor.post(path, form.toArray(String[]::new));
    }

    private static Map<String, String> fields(String ownSchool) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("id", UUID.randomUUID().toString());
        fields.put("version", "0");
        fields.put("revision", "0");
        fields.put("granted", "true");
        fields.put("withRequirement", "true");
        fields.put("reason", "想看看");
        fields.put("says", "ABSENT");
        fields.put("status", "PRESENT");
        fields.put("minutes", "10");
        fields.put("organisation", ownSchool);
        fields.put("successor", ownSchool);
        fields.put("role", "TRAINER");
        fields.put("kind", "TEACHER");
        fields.put("name", "某人");
        fields.put("trainee", "TEACHER");
        fields.put("stage", "PRIMARY");
        fields.put("subject", "CHINESE");
        fields.put("staffing", "ESTABLISHED");
        fields.put("from", today().toString());
        fields.put("on", today().toString());
        fields.put("day", today().toString());
        fields.put("seen", Instant.now().toString());
        return fields;
    }

    private static String json(String value) {
        return value.matches("\\d{1,3}|true") ? value : "\"" + value + "\"";
    }

    /** The route with the identities of these records in its gaps. */
    static String filled(String route, Belongings belongings) {
        Matcher gap = GAP.matcher(route);
        StringBuilder filled = new StringBuilder();
        while (gap.find()) {
            gap.appendReplacement(filled, value(route, gap.group(1), gap.start(), belongings));
        }
        return gap.appendTail(filled).toString();
    }

    private static String value(String route, String gap, int at, Belongings belongings) {
        return switch (gap) {
            case "year" -> String.valueOf(today().getYear());
            case "version" -> "0";
            case "part" -> "duties";
            case "fact" -> belongings.of(fact(route, at));
            case "key" -> "A".repeat(43);
            case "id" -> belongings.of(kind(route, at));
            default -> belongings.of(GAPS.getOrDefault(gap, "gap {" + gap + "} in " + route));
        };
    }

    private static String fact(String route, int at) {
        String[] before = route.substring(0, at).split("/");
        return FACTS.getOrDefault(before[before.length - 1], "duty");
    }

    private static String kind(String route, int at) {
        String before = route.substring(0, at);
        return KINDS.getOrDefault(before, "{id} after " + before);
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Shanghai"));
    }
}
