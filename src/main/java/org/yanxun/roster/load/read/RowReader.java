package org.yanxun.roster.load.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yanxun.document.sheet.SheetDate;
import org.yanxun.document.sheet.SheetRow;
import org.yanxun.document.sheet.SheetShape;
import org.yanxun.roster.Roster.Organisation;
import org.yanxun.roster.RosterIntake.Contact;
import org.yanxun.shell.fault.FieldProblem;

/** Reads one sheet's rows in order: what each says, and what is wrong with it by itself or beside those before it. */
public final class RowReader {

    private final Labels labels;
    private final CredentialCells credentials;
    private final Map<String, Organisation> organisations;
    private final List<RowRule> rules;
    private final Map<String, String> keysByTitle = new HashMap<>();
    private final Map<String, Integer> posts = new HashMap<>();
    private final Map<String, String> numbers = new HashMap<>();
    private final List<Wrong> wrongs = new ArrayList<>();

    /**
     * A reader for one sheet.
     *
     * @param organisations those the sheet may speak of, by code
     */
    public RowReader(SheetShape shape, Labels labels, Map<String, Organisation> organisations, LocalDate today) {
        this.labels = labels;
        credentials = new CredentialCells(labels);
        this.organisations = organisations;
        rules = RowRule.all(today);
        shape.columns().forEach(column -> keysByTitle.put(column.title(), column.key()));
    }

    /** What the row says; absent if anything is wrong with it. */
    public Optional<SheetPerson> read(SheetRow row) {
        int before = wrongs.size();
        checkCells(row);
        checkIdentity(row);
        Organisation organisation = organisations.get(row.text("code"));
        if (organisation == null && !row.text("code").isEmpty()) {
            wrong(row, "code", "roster.import.unknownOrganisation", SelfText.shortened(row.text("code")));
        }
        if (wrongs.size() > before || organisation == null) {
            return Optional.empty();
        }
        SheetPerson person = person(row, organisation);
        checkAgainstOthers(row, person);
        return wrongs.size() > before ? Optional.empty() : Optional.of(person);
    }

    private void checkCells(SheetRow row) {
        row.problems().forEach(problem -> wrongs.add(ofSheet(row, problem)));
        for (RowRule rule : rules) {
            String text = row.text(rule.column());
            if (!text.isEmpty() && !rule.fine().test(row, text)) {
                wrong(row, rule.column(), rule.reason(), SelfText.shortened(text));
            }
        }
        wrongs.addAll(credentials.wrongs(row));
        for (String column : Labels.CHOSEN) {
            if (labels.isStrange(column, row.text(column))) {
                wrong(row, column, "document.cell.choice", SelfText.shortened(row.text(column)));
            }
        }
    }

    /** What was wrong since last asked, in the order of the rows. */
    public List<Wrong> takeWrongs() {
        List<Wrong> taken = List.copyOf(wrongs);
        wrongs.clear();
        return taken;
    }

    private void checkIdentity(SheetRow row) {
        if (row.text("staffNumber").isEmpty()
                && row.text("idNumber").isEmpty()
                && !wrongs.stream().anyMatch(wrong -> wrong.row() == row.number() && isIdentity(wrong))) {
            wrong(row, "staffNumber", "roster.import.noIdentity");
        }
    }

    private static boolean isIdentity(Wrong wrong) {
        return wrong.column().equals("staffNumber") || wrong.column().equals("idNumber");
    }

    private void checkAgainstOthers(SheetRow row, SheetPerson person) {
        Integer earlier = posts.putIfAbsent(person.postKey(), row.number());
        if (person.credential() != null) {
            earlier = posts.putIfAbsent(person.credentialKey(), row.number());
        }
        if (earlier != null) {
            wrong(row, "name", "roster.import.twice", earlier.toString());
        }
        String named = numbers.putIfAbsent(person.key(), person.name());
        if (named != null && !named.equals(person.name())) {
            wrong(row, "name", "roster.import.otherNameInSheet", named);
        }
        if (person.staffNumber() != null && person.idNumber() != null) {
            String owner = numbers.putIfAbsent("i:" + person.idNumber(), person.staffNumber());
            if (owner != null && !owner.equals(person.staffNumber())) {
                wrong(row, "idNumber", "roster.import.idTwice", owner);
            }
        }
    }

    private SheetPerson person(SheetRow row, Organisation organisation) {
        String id = row.text("idNumber");
        return new SheetPerson(
                row.number(),
                blankToNull(row.text("staffNumber")),
                row.text("name"),
                id.isEmpty() ? null : IdNumber.normal(id),
                organisation.id(),
                labels.kind(row.text("kind")).orElse(null),
                labels.stage(row.text("stage")).orElse(null),
                labels.subject(row.text("subject")).orElse(null),
                labels.staffing(row.text("staffing")).orElse(null),
                row.date("from").map(SheetDate::first).orElse(null),
                row.date("teachingSince").map(SheetDate::first).orElse(null),
                labels.truth(row.text("homeroom")).orElse(null),
                labels.truth(row.text("liaison")).orElse(null),
                labels.trainee(row.text("trainee")).orElse(null),
                new Contact(blankToNull(row.text("mobile")), blankToNull(row.text("email"))),
                credentials.read(row).orElse(null));
    }

    private void wrong(SheetRow row, String column, String reason, String... arguments) {
        wrongs.add(Wrong.of(row.number(), column, reason, arguments));
    }

    /** The sheet names a problem's place as {@code row 12, column}. */
    private Wrong ofSheet(SheetRow row, FieldProblem problem) {
        String title = problem.field().substring(problem.field().indexOf(", ") + 2);
        return new Wrong(
                row.number(),
                keysByTitle.getOrDefault(title, title),
                problem.reason(),
                problem.arguments().stream()
                        .map(String::valueOf)
                        .map(SelfText::shortened)
                        .toList());
    }

    private static @Nullable String blankToNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
