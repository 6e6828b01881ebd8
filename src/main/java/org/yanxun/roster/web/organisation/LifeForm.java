package org.yanxun.roster.web.organisation;

import java.time.Instant;
import java.time.LocalDate;
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
import org.yanxun.roster.Term.OrgType;
import org.yanxun.roster.Term.Ownership;
import org.yanxun.roster.find.Chapter;
import org.yanxun.roster.find.Chapter.Facts;
import org.yanxun.roster.organisation.Life;
import org.yanxun.roster.organisation.LifeDesk.Target;
import org.yanxun.roster.organisation.OrganisationRules;
import org.yanxun.roster.web.Typed;
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
        Typed.all(List.of(this::called, this::kind, this::owned, this::taught));
        return new Facts(
                called(),
                parent == null ? null : new OrgId(parent),
                new Nature(kind(), owned(), taught(), Boolean.TRUE.equals(rural), Boolean.TRUE.equals(migrant)));
    }

    /**
     * The life of one to be added; where nothing is said of its stages, it has the usual ones of its type.
     *
     * @throws InvalidInput naming every field that is missing or wrong
     */
    public Life life() {
        Typed.all(List.of(this::facts, this::valid));
        Facts said = facts();
        Nature nature = said.nature();
        return stages != null
                ? Life.of(said, valid())
                : Life.of(
                        new Facts(
                                said.name(),
                                said.parent(),
                                new Nature(
                                        nature.type(),
                                        nature.ownership(),
                                        OrganisationRules.stagesOf(nature.type()),
                                        nature.rural(),
                                        nature.migrant())),
                        valid());
    }

    /**
     * What spreadsheets call it.
     *
     * @throws InvalidInput if it is missing, or cannot be a code
     */
    public String known() {
        String said = Typed.said(code).orElseThrow(() -> Typed.missing("code"));
        if (!OrganisationRules.isCode(said)) {
            throw Typed.strange("code", "roster.import.organisationCode", said);
        }
        return said;
    }

    /**
     * The identity of one to be added.
     *
     * @throws InvalidInput if there is none
     */
    public OrgId fresh() {
        return Optional.ofNullable(id).map(OrgId::new).orElseThrow(() -> Typed.missing("id"));
    }

    /** From which day on. */
    public LocalDate begins() {
        return Typed.day("from", from, OrganisationRules::isNear);
    }

    /** From which day on it is closed. */
    public LocalDate closes() {
        return Typed.day("on", on, OrganisationRules::isNear);
    }

    /**
     * Over which days.
     *
     * @throws InvalidInput if it has no beginning, or ends before it
     */
    public Period valid() {
        return Typed.period(from, until, OrganisationRules::isNear);
    }

    /**
     * The organisation it is about, as the sender knows it.
     *
     * @throws InvalidInput if it does not say when that was last changed
     */
    public Target target(UUID organisation) {
        Instant last = Typed.momentIfAny("seen", seen).orElseThrow(() -> Typed.missing("seen"));
        return new Target(new OrgId(organisation), last);
    }

    /** Why; empty if nothing is said. */
    public String because() {
        return Typed.text(reason);
    }

    private String called() {
        String said = Typed.said(name).orElseThrow(() -> Typed.missing("name"));
        if (!OrganisationRules.isShort(said)) {
            throw Typed.strange("name", "roster.import.organisationLong", said);
        }
        if (!OrganisationRules.isName(said)) {
            throw Typed.strange("name", "roster.import.organisationStrange", said);
        }
        return said;
    }

    private OrgType kind() {
        return Typed.code("type", OrgType.class, type);
    }

    private Ownership owned() {
        return Typed.code("ownership", Ownership.class, ownership);
    }

    private Set<SchoolStage> taught() {
        Set<SchoolStage> taught = EnumSet.noneOf(SchoolStage.class);
        for (String each : Optional.ofNullable(stages).orElse(List.of())) {
            Typed.codeIfAny("stages", SchoolStage.class, each).ifPresent(taught::add);
        }
        return taught;
    }
}
