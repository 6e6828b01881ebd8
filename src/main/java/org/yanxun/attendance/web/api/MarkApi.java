package org.yanxun.attendance.web.api;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.yanxun.attendance.domain.Counted;
import org.yanxun.attendance.domain.PresenceStatus;
import org.yanxun.attendance.roll.Marks;
import org.yanxun.attendance.roll.Marks.Subject;
import org.yanxun.attendance.roll.Said;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.Role;
import org.yanxun.shell.fault.InvalidInput;
import org.yanxun.shell.route.Allowed;

/** Marks and corrections for programs. */
@RestController
@RequestMapping("/api/v1/sittings/{id}/people/{person}")
class MarkApi {

    private final Marks marks;

    MarkApi(Marks marks) {
        this.marks = marks;
    }

    /** What is said: CAME (with arrivedAt), ABSENT, LEAVE or NOTHING, of the revision that was seen, and why. */
    record Mark(
            @Nullable String says,
            @Nullable Instant arrivedAt,
            @Nullable Instant leftAt,
            @Nullable String reason,
            int revision) {

        private Said said() {
            return switch (says == null ? "" : says) {
                case "CAME" -> new Said("CAME", arrived(), leftAt);
                case "ABSENT" -> Said.ABSENT;
                case "LEAVE" -> Said.LEAVE;
                case "NOTHING" -> Said.NOTHING;
                default -> throw new InvalidInput("says", "attendance.wrong.says");
            };
        }

        private Instant arrived() {
            Instant at = arrivedAt;
            if (at == null) {
                throw new InvalidInput("arrivedAt", "attendance.wrong.time");
            }
            if (leftAt != null && !leftAt.isAfter(at)) {
                throw new InvalidInput("leftAt", "attendance.wrong.leftBefore");
            }
            return at;
        }
    }

    /** What counts, of the revision that was seen, and why. */
    record Correction(
            @Nullable PresenceStatus status,
            @Nullable Integer minutes,
            @Nullable String reason,
            int revision) {}

    @Allowed({Role.COLLEGE, Role.PRINCIPAL, Role.LIAISON, Role.TRAINER})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PostMapping("/mark")
    void mark(Actor actor, @PathVariable UUID id, @PathVariable UUID person, @RequestBody Mark mark) {
        marks.say(actor, new Subject(id, person, mark.revision(), text(mark.reason())), mark.said());
    }

    @Allowed({Role.COLLEGE, Role.PRINCIPAL, Role.LIAISON})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PostMapping("/correction")
    void correct(Actor actor, @PathVariable UUID id, @PathVariable UUID person, @RequestBody Correction correction) {
        PresenceStatus status = correction.status();
        Integer minutes = correction.minutes();
        if (status == null || minutes == null) {
            throw new InvalidInput(status == null ? "status" : "minutes", "attendance.wrong.correction");
        }
        Subject subject = new Subject(id, person, correction.revision(), text(correction.reason()));
        marks.correct(actor, subject, new Counted(status, minutes, "CORRECTED"));
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
