package org.yanxun.attendance.web;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yanxun.attendance.domain.Counted;
import org.yanxun.attendance.domain.PresenceStatus;
import org.yanxun.attendance.roll.RollRow;
import org.yanxun.attendance.roll.SittingView;
import org.yanxun.shell.FormScreen;
import org.yanxun.shell.Page;
import org.yanxun.shell.fault.FieldProblem;

/**
 * One person's line with the form to mark or to correct it.
 *
 * @param sent what was typed before; empty at first
 * @param problems what is wrong with it; empty at first
 */
record MarkScreen(SittingView sitting, RollRow row, Sent sent, List<FieldProblem> problems) implements FormScreen {

    /** The form as it begins. */
    MarkScreen(SittingView sitting, RollRow row) {
        this(sitting, row, Sent.NOTHING, List.of());
    }

    /**
     * What was typed into one of both forms; each absent where it was not.
     *
     * @param arrived the time of coming
     * @param left the time of leaving
     */
    record Sent(
            @Nullable String says,
            @Nullable String arrived,
            @Nullable String left,
            @Nullable PresenceStatus status,
            @Nullable Integer minutes,
            @Nullable String reason) {

        static final Sent NOTHING = new Sent(null, null, null, null, null, null);

        static Sent of(MarkForm form) {
            return new Sent(form.says(), form.arrived(), form.left(), null, null, form.why());
        }

        static Sent of(CorrectionForm form) {
            return new Sent(null, null, null, form.status(), form.minutes(), form.why());
        }
    }

    /** Whether that is what the form would say of the person. */
    boolean says(String what) {
        return Objects.requireNonNullElse(sent.says(), "CAME").equals(what);
    }

    /** The time of coming that the form begins with. */
    String arrived(Page page) {
        Instant came = row.cameAt() == null ? sitting.startsAt() : row.cameAt();
        return Objects.requireNonNullElse(sent.arrived(), Local.time(page.speech(), came));
    }

    /** The time of leaving that the form begins with. */
    String left(Page page) {
        Instant left = row.leftAt() == null ? sitting.endsAt() : row.leftAt();
        return Objects.requireNonNullElse(sent.left(), Local.time(page.speech(), left));
    }

    /** Whether it is the reader's own line, which somebody else marks. */
    boolean isOwn(Page page) {
        return page.actor().filter(row::isOf).isPresent();
    }

    /** What a correction begins from: what was typed, what a scan from before the settling would count, what counts. */
    Counted suggested() {
        Counted known = row.lateCounted().orElse(row.counted());
        return new Counted(
                Objects.requireNonNullElse(sent.status(), known.status()),
                Objects.requireNonNullElse(sent.minutes(), known.minutes()),
                known.rule());
    }

    /** The reason a correction begins with; empty where none was typed and there is no such scan. */
    String reason(Page page) {
        return Objects.requireNonNullElse(sent.reason(), lateScan(page));
    }

    /** That a scan was made before the settling, in words; empty where none was. */
    String lateScan(Page page) {
        return row.lateCounted()
                .flatMap(counted -> row.lateAt())
                .map(at -> page.w("attendance.roll.lateScan", Local.time(page.speech(), at)))
                .orElse("");
    }

    /** The sitting's length in minutes. */
    long most() {
        return Duration.between(sitting.startsAt(), sitting.endsAt()).toMinutes();
    }
}
