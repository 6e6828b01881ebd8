package org.yanxun.roster.load.organisation;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yanxun.document.sheet.SheetDate;
import org.yanxun.document.sheet.SheetRow;
import org.yanxun.kernel.SchoolStage;
import org.yanxun.roster.load.read.SheetFaults;
import org.yanxun.roster.load.read.Wrong;
import org.yanxun.roster.organisation.OrganisationRules;

/** Reads one sheet's rows in order: what each says, and what is wrong with it by itself or beside those before it. */
final class OrganisationReader {

    private static final Pattern BETWEEN = Pattern.compile("[、,，;；/／+＋&]");

    /** A blank cell breaks none of these. */
    private record Rule(String column, String reason, BiPredicate<SheetRow, String> fine) {}

    private final OrganisationTerms terms;
    private final Map<String, Integer> codes = new HashMap<>();
    private final SheetFaults faults;
    private final List<Rule> rules;

    OrganisationReader(OrganisationColumns columns, OrganisationTerms terms) {
        this.terms = terms;
        faults = new SheetFaults(columns.reading());
        rules = List.of(
                new Rule("code", "roster.import.organisationCode", (row, text) -> OrganisationRules.isCode(text)),
                new Rule(
                        "organisation",
                        "roster.import.organisationLong",
                        (row, text) -> OrganisationRules.isShort(text)),
                new Rule("organisation", "roster.import.organisationStrange", (row, text) -> isNameOrLong(text)),
                new Rule(
                        "type",
                        "document.cell.choice",
                        (row, text) -> terms.type(text).isPresent()),
                new Rule(
                        "ownership",
                        "document.cell.choice",
                        (row, text) -> terms.ownership(text).isPresent()),
                new Rule(
                        "stages",
                        "document.cell.choice",
                        (row, text) -> stages(text).isPresent()),
                new Rule(
                        "rural",
                        "document.cell.choice",
                        (row, text) -> terms.truth(text).isPresent()),
                new Rule(
                        "migrant",
                        "document.cell.choice",
                        (row, text) -> terms.truth(text).isPresent()),
                new Rule("validFrom", "roster.import.dateFar", (row, text) -> isNear(row, "validFrom")),
                new Rule("closedOn", "roster.import.dateFar", (row, text) -> isNear(row, "closedOn")));
    }

    /** What the row says; absent if anything is wrong with it. */
    Optional<SheetOrganisation> read(SheetRow row) {
        int before = faults.count();
        faults.ofSheet(row);
        for (Rule rule : rules) {
            String text = row.text(rule.column());
            if (!text.isEmpty() && !rule.fine().test(row, text)) {
                faults.ofCell(row, rule.column(), rule.reason());
            }
        }
        checkDays(row);
        checkAgainstOthers(row);
        return faults.count() > before ? Optional.empty() : Optional.of(organisation(row));
    }

    /** What was wrong since last asked, in the order of the rows. */
    List<Wrong> takeWrongs() {
        return faults.take();
    }

    private void checkDays(SheetRow row) {
        Optional<LocalDate> from = day(row, "validFrom");
        Optional<LocalDate> closed = day(row, "closedOn");
        if (from.isPresent() && closed.isPresent() && !closed.get().isAfter(from.get())) {
            faults.add(row, "closedOn", "roster.wrong.endsBeforeItBegins");
        }
    }

    private void checkAgainstOthers(SheetRow row) {
        String code = row.text("code");
        Integer earlier = code.isEmpty() ? null : codes.putIfAbsent(code, row.number());
        if (earlier != null) {
            faults.add(row, "code", "roster.import.twice", earlier.toString());
        }
    }

    private SheetOrganisation organisation(SheetRow row) {
        return new SheetOrganisation(
                row.number(),
                UuidCreator.getTimeOrderedEpoch(),
                row.text("code"),
                row.text("organisation"),
                blankToNull(row.text("parent")),
                terms.type(row.text("type")).orElse(null),
                terms.ownership(row.text("ownership")).orElse(null),
                row.text("stages").isEmpty() ? null : stages(row.text("stages")).orElse(null),
                terms.truth(row.text("rural")).orElse(null),
                terms.truth(row.text("migrant")).orElse(null),
                day(row, "validFrom").orElse(null),
                day(row, "closedOn").orElse(null));
    }

    /** Several stages stand in one cell, with something between them; absent if one of them means nothing known. */
    private Optional<Set<SchoolStage>> stages(String text) {
        Set<SchoolStage> stages = EnumSet.noneOf(SchoolStage.class);
        for (String part : BETWEEN.split(text)) {
            Optional<SchoolStage> stage = terms.stage(part.strip());
            if (stage.isEmpty() && !part.isBlank()) {
                return Optional.empty();
            }
            stage.ifPresent(stages::add);
        }
        return Optional.of(stages);
    }

    private static Optional<LocalDate> day(SheetRow row, String column) {
        return row.date(column).map(SheetDate::first);
    }

    private static boolean isNear(SheetRow row, String column) {
        return day(row, column).map(OrganisationRules::isNear).orElse(true);
    }

    /** Of a name that is too long nothing else is told. */
    private static boolean isNameOrLong(String text) {
        return OrganisationRules.isName(text) || !OrganisationRules.isShort(text);
    }

    private static @Nullable String blankToNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
