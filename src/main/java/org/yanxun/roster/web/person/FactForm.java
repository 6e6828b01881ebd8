package org.yanxun.roster.web.person;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.yanxun.kernel.Period;
import org.yanxun.kernel.PersonId;
import org.yanxun.roster.RosterIntake.Fact;
import org.yanxun.roster.RosterIntake.NewCredential;
import org.yanxun.roster.RosterIntake.NewDuty;
import org.yanxun.roster.RosterIntake.NewService;
import org.yanxun.roster.Term;
import org.yanxun.roster.Term.CredentialFamily;
import org.yanxun.roster.Term.CredentialKind;
import org.yanxun.roster.Term.DutyKind;
import org.yanxun.roster.Term.Subject;
import org.yanxun.roster.load.read.CredentialText;
import org.yanxun.roster.web.Typed;
import org.yanxun.shell.fault.InvalidInput;

/**
 * What a form about a duty, a title, a qualification or a stretch of teaching carries, as it was sent; days as 2013-09-01.
 *
 * @param id its own identity, made where the form was
 * @param kind a {@link DutyKind} or a {@link CredentialKind}; nothing for a stretch of teaching
 * @param organisation where a duty is done
 * @param level such as PROVINCE, CITY, DISTRICT, or the grade of a certificate
 * @param subject a {@link Subject}
 * @param certificate the number on the certificate
 * @param on the day an end begins
 * @param seen when the person was last changed, as the sender knows
 */
public record FactForm(
        @Nullable UUID id,
        @Nullable String kind,
        @Nullable String organisation,
        @Nullable String level,
        @Nullable String subject,
        @Nullable String certificate,
        @Nullable String from,
        @Nullable String until,
        @Nullable String on,
        @Nullable String seen) {

    /** A form not filled in yet. */
    static FactForm blank(Instant seen) {
        return new FactForm(
                UuidCreator.getTimeOrderedEpoch(), null, null, null, null, null, null, null, null, seen.toString());
    }

    /** A form that shows what stands. */
    static FactForm of(Fact fact, Instant seen) {
        Period valid = fact.valid();
        FactForm days = new FactForm(
                fact.id(),
                null,
                null,
                null,
                null,
                null,
                text(valid.from()),
                text(valid.until()),
                null,
                seen.toString());
        return switch (fact) {
            case NewDuty duty -> days.about(duty.kind().name(), text(duty.organisation()), null, null, null);
            case NewService service -> days;
            case NewCredential held ->
                days.about(held.kind().name(), null, held.level(), text(held.subject()), held.certificate());
        };
    }

    private FactForm about(
            String what,
            @Nullable String where,
            @Nullable String grade,
            @Nullable String taught,
            @Nullable String number) {
        return new FactForm(id, what, where, grade, taught, number, from, until, on, seen);
    }

    /** Its own identity; a fresh one if the sender made none. */
    public UUID ownId() {
        return Optional.ofNullable(id).orElseGet(UuidCreator::getTimeOrderedEpoch);
    }

    /**
     * What it says of the person, under that identity.
     *
     * @throws InvalidInput if something is missing or cannot be
     */
    public Fact fact(Part part, PersonId person, UUID own) {
        return switch (part) {
            case DUTIES -> duty(person, own);
            case CREDENTIALS -> credential(person, own);
            case SERVICE -> new NewService(own, person, valid());
        };
    }

    private Fact duty(PersonId person, UUID own) {
        Typed.all(List.of(
                () -> Typed.code("kind", DutyKind.class, kind),
                () -> Typed.place("organisation", organisation),
                this::valid));
        return new NewDuty(
                own,
                person,
                Typed.place("organisation", organisation),
                Typed.code("kind", DutyKind.class, kind),
                valid());
    }

    private Fact credential(PersonId person, UUID own) {
        Typed.all(List.of(
                () -> Typed.code("kind", CredentialKind.class, kind),
                () -> Typed.codeIfAny("subject", Subject.class, subject),
                this::graded,
                () -> fitting("certificate", certificate, CredentialText::isNumber),
                this::valid));
        return new NewCredential(
                own,
                person,
                Typed.code("kind", CredentialKind.class, kind),
                graded().orElse(null),
                Typed.codeIfAny("subject", Subject.class, subject).orElse(null),
                fitting("certificate", certificate, CredentialText::isNumber).orElse(null),
                valid());
    }

    /** A title is given by one of a few; a grade is as the certificate says. */
    private Optional<String> graded() {
        Optional<String> said = fitting("level", level, CredentialText::isLevel);
        said.filter(each -> isTitle() && !Term.TIERS.contains(each)).ifPresent(none -> {
            throw Typed.strange("level", "roster.wrong.choice", none);
        });
        return said;
    }

    private boolean isTitle() {
        return Term.named(CredentialKind.class, kind)
                .filter(each -> each.family() == CredentialFamily.TITLE)
                .isPresent();
    }

    private Period valid() {
        return Typed.period(from, until);
    }

    /**
     * The day an end begins.
     *
     * @throws InvalidInput if there is none
     */
    public LocalDate day() {
        return Typed.day("on", on);
    }

    /**
     * When the person was last changed, as the sender knows; absent if nothing is said.
     *
     * @throws InvalidInput if it is no moment
     */
    public @Nullable Instant lastSeen() {
        return Typed.momentIfAny("seen", seen).orElse(null);
    }

    private static Optional<String> fitting(String field, @Nullable String typed, Predicate<String> fine) {
        return Typed.said(typed).map(text -> {
            if (!fine.test(text)) {
                throw new InvalidInput(field, "roster.wrong.text", text.substring(0, Math.min(40, text.length())));
            }
            return text;
        });
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
