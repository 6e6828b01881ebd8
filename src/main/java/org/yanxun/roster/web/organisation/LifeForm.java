package org.yanxun.roster.web.organisation;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yanxun.kernel.OrgId;
import org.yanxun.kernel.Period;
import org.yanxun.kernel.SchoolStage;
import org.yanxun.roster.Roster.Nature;
import org.yanxun.roster.Term;
import org.yanxun.roster.Term.OrgType;
import org.yanxun.roster.Term.Ownership;
import org.yanxun.roster.find.Chapter;
import org.yanxun.roster.find.Chapter.Facts;
import org.yanxun.roster.load.ImportDay;
import org.yanxun.roster.organisation.Life;
import org.yanxun.roster.organisation.LifeDesk.Target;
import org.yanxun.roster.organisation.OrganisationRules;
import org.yanxun.shell.fault.FieldProblem;
import org.yanxun.shell.fault.InvalidInput;

/**
 * What a form about an organisation carries, as it was sent; days as 2013-09-01.
 *
 * @param id the identity of one to be added, made where the form was
 * @param parent the one above; absent at the top
 * @param type an {@link OrgType}; {@code ownership} and {@code stages} likewise
 * @param from the first day it is so
 * @param until the first day it is not so any more; absent while nobody knows
 * @param on the first day it is closed
 * @param seen when it was last changed, as the sender knows
 */
public record LifeForm(
        @Nullable UUID id,
        @Nullable String code,
        @Nullable String name,
        @Nullable UUID parent,
        @Nullable String type,
        @Nullable String ownership,
        @Nullable List<String> stages,
        @Nullable Boolean rural,
        @Nullable Boolean migrant,
        @Nullable String from,
        @Nullable String until,
        @Nullable String on,
        @Nullable String seen,
        @Nullable String reason) {

    /** A form for a new one. */
    static LifeForm blank(UUID id, @Nullable OrgId parent, LocalDate from) {
        return new LifeForm(
                id,
                "",
                "",
                parent == null ? null : parent.value(),
                OrgType.PRIMARY.name(),
                Ownership.PUBLIC.name(),
                List.of(),
                false,
                false,
                from.toString(),
                null,
                null,
                null,
                null);
    }

    /** A form that says what a chapter says, over these days. */
    static LifeForm of(Chapter chapter, Period days, @Nullable Instant seen) {
        Facts facts = chapter.facts();
        Nature nature = facts.nature();
        return new LifeForm(
                null,
                null,
                facts.name(),
                facts.parent() == null ? null : facts.parent().value(),
                nature.type().name(),
                nature.ownership().name(),
                nature.stages().stream().map(Enum::name).toList(),
                nature.rural(),
                nature.migrant(),
                days.from().toString(),
                days.until() == null ? null : days.until().toString(),
                null,
                seen == null ? null : seen.toString(),
                null);
    }

    /**
     * What the organisation is called and like.
     *
     * @throws InvalidInput naming every field that is missing or wrong
     */
    public Facts facts() {
        List<FieldProblem> problems = new ArrayList<>();
        problemOfName().ifPresent(problems::add);
        OrgType known = Term.named(OrgType.class, type).orElse(null);
        Ownership owned = Term.named(Ownership.class, ownership).orElse(null);
        addUnlessKnown(problems, "type", type, known);
        addUnlessKnown(problems, "ownership", ownership, owned);
        Set<SchoolStage> taught = stages(problems);
        if (!problems.isEmpty() || known == null || owned == null) {
            throw new InvalidInput(problems);
        }
        return new Facts(
                text(name),
                parent == null ? null : new OrgId(parent),
                new Nature(known, owned, taught, Boolean.TRUE.equals(rural), Boolean.TRUE.equals(migrant)));
    }

    /**
     * The life of one to be added.
     *
     * @throws InvalidInput if something is missing or wrong
     */
    public Life life() {
        return Life.of(facts(), valid());
    }

    /**
     * What spreadsheets call it.
     *
     * @throws InvalidInput if it is missing, or cannot be a code
     */
    public String known() {
        if (text(code).isEmpty()) {
            throw new InvalidInput("code", "roster.wrong.missing");
        }
        if (!OrganisationRules.isCode(text(code))) {
            throw new InvalidInput("code", "roster.import.organisationCode", shortened(text(code)));
        }
        return text(code);
    }

    /**
     * The identity of one to be added.
     *
     * @throws InvalidInput if there is none
     */
    public OrgId fresh() {
        return Optional.ofNullable(id)
                .map(OrgId::new)
                .orElseThrow(() -> new InvalidInput("id", "roster.wrong.missing"));
    }

    /** From which day on. */
    public LocalDate begins() {
        return ImportDay.read("from", from);
    }

    /** From which day on it is closed. */
    public LocalDate closes() {
        return ImportDay.read("on", on);
    }

    /**
     * Over which days.
     *
     * @throws InvalidInput if it has no beginning, or ends before it
     */
    public Period valid() {
        LocalDate begins = begins();
        LocalDate ends = text(until).isEmpty() ? null : ImportDay.read("until", until);
        if (ends != null && !ends.isAfter(begins)) {
            throw new InvalidInput("until", "roster.wrong.endsBeforeItBegins");
        }
        return new Period(begins, ends);
    }

    /**
     * The organisation it is about, as the sender knows it.
     *
     * @throws InvalidInput if it does not say when that was last changed
     */
    public Target target(UUID organisation) {
        try {
            return new Target(new OrgId(organisation), Instant.parse(text(seen)));
        } catch (DateTimeException e) {
            throw new InvalidInput("seen", "roster.wrong.missing");
        }
    }

    /** Why; empty if nothing is said. */
    public String because() {
        return text(reason);
    }

    private Optional<FieldProblem> problemOfName() {
        String said = text(name);
        if (said.isEmpty()) {
            return Optional.of(FieldProblem.of("name", "roster.wrong.missing"));
        }
        if (!OrganisationRules.isShort(said)) {
            return Optional.of(FieldProblem.of("name", "roster.import.organisationLong", shortened(said)));
        }
        return OrganisationRules.isName(said)
                ? Optional.empty()
                : Optional.of(FieldProblem.of("name", "roster.import.organisationStrange", shortened(said)));
    }

    private Set<SchoolStage> stages(List<FieldProblem> problems) {
        Set<SchoolStage> known = EnumSet.noneOf(SchoolStage.class);
        for (String each : Optional.ofNullable(stages).orElse(List.of())) {
            SchoolStage stage = Term.named(SchoolStage.class, each).orElse(null);
            addUnlessKnown(problems, "stages", each, stage);
            Optional.ofNullable(stage).ifPresent(known::add);
        }
        return known;
    }

    private static void addUnlessKnown(
            List<FieldProblem> problems, String field, @Nullable String said, @Nullable Object known) {
        if (text(said).isEmpty()) {
            problems.add(new FieldProblem(field, "roster.wrong.missing", List.of()));
        } else if (known == null) {
            problems.add(new FieldProblem(field, "roster.wrong.unknown", List.of(shortened(text(said)))));
        }
    }

    private static String text(@Nullable String said) {
        return said == null ? "" : said.strip();
    }

    private static String shortened(String text) {
        return text.length() > 24 ? text.substring(0, 20) + "…" : text;
    }
}
