package org.yanxun.roster.load.read;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yanxun.document.sheet.SheetDate;
import org.yanxun.document.sheet.SheetRow;
import org.yanxun.document.sheet.SheetShape;
import org.yanxun.roster.Roster.Organisation;
import org.yanxun.roster.RosterIntake.Contact;

/** Reads one sheet's rows in order: what each says, and what is wrong with it by itself or beside those before it. */
public final class RowReader {

    private final Labels labels;
    private final CredentialCells credentials;
    private final Map<String, Organisation> organisations;
    private final List<RowRule> rules;
    private final Map<String, Integer> posts = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> staffNumbers = new HashMap<>();
    private final SheetFaults faults;

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
        faults = new SheetFaults(shape);
    }

    /** What the row says; absent if anything is wrong with it. */
    public Optional<SheetPerson> read(SheetRow row) {
        int before = faults.count();
        checkCells(row);
        checkIdentity(row);
        Organisation organisation = organisations.get(row.text("code"));
        if (organisation == null && !row.text("code").isEmpty()) {
            faults.ofCell(row, "code", "roster.import.unknownOrganisation");
        }
        if (faults.count() > before || organisation == null) {
            return Optional.empty();
        }
        SheetPerson person = person(row, organisation);
        checkAgainstOthers(row, person);
        return faults.count() > before ? Optional.empty() : Optional.of(person);
    }

    private void checkCells(SheetRow row) {
        faults.ofSheet(row);
        for (RowRule rule : rules) {
            String text = row.text(rule.column());
            if (!text.isEmpty() && !rule.fine().test(row, text)) {
                faults.ofCell(row, rule.column(), rule.reason());
            }
        }
        faults.addAll(credentials.wrongs(row));
        for (String column : Labels.CHOSEN) {
            if (labels.isStrange(column, row.text(column))) {
                faults.ofCell(row, column, "document.cell.choice");
            }
        }
    }

    /** What was wrong since last asked, in the order of the rows. */
    public List<Wrong> takeWrongs() {
        return faults.take();
    }

    private void checkIdentity(SheetRow row) {
        if (row.text("staffNumber").isEmpty()
                && row.text("idNumber").isEmpty()
                && !faults.isWrong(row, "staffNumber")
                && !faults.isWrong(row, "idNumber")) {
            faults.add(row, "staffNumber", "roster.import.noIdentity");
        }
    }

    private void checkAgainstOthers(SheetRow row, SheetPerson person) {
        Integer earlier = posts.putIfAbsent(person.postKey(), row.number());
        if (person.credential() != null) {
            earlier = posts.putIfAbsent(person.credentialKey(), row.number());
        }
        if (earlier != null) {
            faults.add(row, "name", "roster.import.twice", earlier.toString());
        }
        String named = names.putIfAbsent(person.key(), person.name());
        if (named != null && !named.equals(person.name())) {
            faults.add(row, "name", "roster.import.otherNameInSheet", named);
        }
        if (person.idNumber() != null) {
            checkOwner(row, person.idNumber(), Objects.requireNonNullElse(person.staffNumber(), ""));
        }
    }

    private void checkOwner(SheetRow row, String idNumber, String staffNumber) {
        String owner = staffNumbers.putIfAbsent(idNumber, staffNumber);
        if (owner != null && owner.isEmpty() && !staffNumber.isEmpty()) {
            faults.add(row, "staffNumber", "roster.import.numberLater");
        } else if (owner != null && !owner.equals(staffNumber)) {
            faults.add(row, "idNumber", "roster.import.idTwice", owner);
        }
    }

    /** Who was named with both numbers further up is meant where the identity number stands alone. */
    private @Nullable String staffNumber(SheetRow row, @Nullable String idNumber) {
        String said = blankToNull(row.text("staffNumber"));
        return said == null && idNumber != null ? blankToNull(staffNumbers.getOrDefault(idNumber, "")) : said;
    }

    private SheetPerson person(SheetRow row, Organisation organisation) {
        String id = row.text("idNumber").isEmpty() ? null : IdNumber.normal(row.text("idNumber"));
        return new SheetPerson(
                row.number(),
                staffNumber(row, id),
                row.text("name"),
                id,
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

    private static @Nullable String blankToNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
