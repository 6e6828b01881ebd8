package org.yanxun.roster.web;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yanxun.kernel.OrgId;
import org.yanxun.kernel.Period;
import org.yanxun.kernel.PersonId;
import org.yanxun.kernel.SchoolStage;
import org.yanxun.roster.RosterIntake.NewPost;
import org.yanxun.roster.RosterIntake.Work;
import org.yanxun.roster.Term.PostKind;
import org.yanxun.roster.Term.Staffing;
import org.yanxun.roster.Term.Subject;
import org.yanxun.roster.find.PersonFile.HeldPost;
import org.yanxun.shell.fault.InvalidInput;

/**
 * What a form about a post carries, as it was sent; days as 2013-09-01.
 *
 * @param id the post's own identity, made where the form was
 * @param kind a {@link PostKind}; {@code stage}, {@code subject} and {@code staffing} likewise
 * @param on the day an end or a move begins
 * @param seen when the person was last changed, as the sender knows
 */
public record PostForm(
        @Nullable UUID id,
        @Nullable String organisation,
        @Nullable String kind,
        @Nullable String stage,
        @Nullable String subject,
        @Nullable String staffing,
        @Nullable String from,
        @Nullable String until,
        @Nullable String on,
        @Nullable String seen) {

    /** A form not filled in yet. */
    static PostForm blank(Instant seen) {
        return new PostForm(
                UuidCreator.getTimeOrderedEpoch(),
                null,
                PostKind.TEACHER.name(),
                null,
                null,
                Staffing.ESTABLISHED.name(),
                null,
                null,
                null,
                seen.toString());
    }

    /** A form that shows what stands. */
    static PostForm of(HeldPost held, Instant seen) {
        Work work = held.work();
        return new PostForm(
                held.id(),
                null,
                work.kind().name(),
                code(work.stage()),
                code(work.subject()),
                work.staffing().name(),
                held.valid().from().toString(),
                code(held.valid().until()),
                null,
                seen.toString());
    }

    private static String code(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    /**
     * What the post is.
     *
     * @throws InvalidInput if its kind or staffing is missing, or something is none of the codes
     */
    public Work work() {
        Typed.all(List.of(
                () -> Typed.code("kind", PostKind.class, kind),
                () -> Typed.codeIfAny("stage", SchoolStage.class, stage),
                () -> Typed.codeIfAny("subject", Subject.class, subject),
                () -> Typed.code("staffing", Staffing.class, staffing)));
        return new Work(
                Typed.code("kind", PostKind.class, kind),
                Typed.codeIfAny("stage", SchoolStage.class, stage).orElse(null),
                Typed.codeIfAny("subject", Subject.class, subject).orElse(null),
                Typed.code("staffing", Staffing.class, staffing));
    }

    /**
     * From when to when it is held.
     *
     * @throws InvalidInput if it has no beginning, or ends before it
     */
    public Period valid() {
        return Typed.period(from, until);
    }

    /**
     * The day of an end or a move.
     *
     * @throws InvalidInput if there is none
     */
    public LocalDate day() {
        return Typed.day("on", on);
    }

    /**
     * Where it is held.
     *
     * @throws InvalidInput if nothing is said
     */
    public OrgId where() {
        return Typed.place("organisation", organisation);
    }

    /**
     * All of it, for that person.
     *
     * @throws InvalidInput if something is missing
     */
    public NewPost post(PersonId person) {
        Typed.all(List.of(this::own, this::where, this::work, this::valid));
        return new NewPost(own(), person, where(), work(), valid());
    }

    private UUID own() {
        return Optional.ofNullable(id).orElseThrow(() -> Typed.missing("id"));
    }

    /**
     * When the person was last changed, as the sender knows; absent if nothing is said.
     *
     * @throws InvalidInput if it is no moment
     */
    public @Nullable Instant lastSeen() {
        return Typed.momentIfAny("seen", seen).orElse(null);
    }
}
