package org.yanxun.roster.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yanxun.kernel.OrgId;
import org.yanxun.kernel.Period;
import org.yanxun.kernel.PersonId;
import org.yanxun.kernel.SchoolStage;
import org.yanxun.roster.RosterIntake.NewPost;
import org.yanxun.roster.RosterIntake.Work;
import org.yanxun.roster.Term;
import org.yanxun.roster.Term.PostKind;
import org.yanxun.roster.Term.Staffing;
import org.yanxun.roster.Term.Subject;
import org.yanxun.shell.fault.InvalidInput;

/**
 * What a form about a post carries, as it was sent; days as 2013-09-01.
 *
 * @param id the post's own identity, made where the form was
 * @param kind a {@link PostKind}; {@code stage}, {@code subject} and {@code staffing} likewise
 * @param on the day an end or a move begins
 * @param seen when the person's posts were last changed, as the sender knows
 */
public record PostForm(
        @Nullable UUID id,
        @Nullable UUID organisation,
        @Nullable String kind,
        @Nullable String stage,
        @Nullable String subject,
        @Nullable String staffing,
        @Nullable String from,
        @Nullable String until,
        @Nullable String on,
        @Nullable String seen) {

    private static final int EARLIEST = 1950;
    private static final int LATEST = 2100;

    /**
     * What the post is.
     *
     * @throws InvalidInput if its kind or staffing is missing
     */
    public Work work() {
        return new Work(
                Term.named(PostKind.class, kind).orElseThrow(() -> missing("kind")),
                Term.named(SchoolStage.class, stage).orElse(null),
                Term.named(Subject.class, subject).orElse(null),
                Term.named(Staffing.class, staffing).orElseThrow(() -> missing("staffing")));
    }

    /**
     * From when to when it is held.
     *
     * @throws InvalidInput if it has no beginning, or ends before it
     */
    public Period valid() {
        LocalDate begins = day("from", from).orElseThrow(() -> missing("from"));
        LocalDate ends = day("until", until).orElse(null);
        if (ends != null && !ends.isAfter(begins)) {
            throw new InvalidInput("until", "roster.wrong.endsBeforeItBegins");
        }
        return new Period(begins, ends);
    }

    /**
     * The day of an end or a move.
     *
     * @throws InvalidInput if there is none
     */
    public LocalDate day() {
        return day("on", on).orElseThrow(() -> missing("on"));
    }

    /**
     * Where it is held.
     *
     * @throws InvalidInput if nothing is said
     */
    public OrgId where() {
        return Optional.ofNullable(organisation).map(OrgId::new).orElseThrow(() -> missing("organisation"));
    }

    /**
     * All of it, for that person.
     *
     * @throws InvalidInput if something is missing
     */
    public NewPost post(PersonId person) {
        return new NewPost(Optional.ofNullable(id).orElseThrow(() -> missing("id")), person, where(), work(), valid());
    }

    /**
     * When the posts were last changed, as the sender knows; absent if nothing is said.
     *
     * @throws InvalidInput if it is no moment
     */
    public @Nullable Instant lastSeen() {
        try {
            return seen == null || seen.isBlank() ? null : Instant.parse(seen);
        } catch (DateTimeException e) {
            throw missing("seen");
        }
    }

    private static Optional<LocalDate> day(String field, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        try {
            LocalDate day = LocalDate.parse(text.strip());
            if (day.getYear() < EARLIEST || day.getYear() > LATEST) {
                throw new InvalidInput(field, "roster.wrong.date", text);
            }
            return Optional.of(day);
        } catch (DateTimeException e) {
            throw new InvalidInput(field, "roster.wrong.date", text);
        }
    }

    private static InvalidInput missing(String field) {
        return new InvalidInput(field, "roster.wrong.missing");
    }
}
