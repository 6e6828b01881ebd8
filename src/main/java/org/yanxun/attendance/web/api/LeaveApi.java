package org.yanxun.attendance.web.api;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.yanxun.attendance.leave.LeaveView;
import org.yanxun.attendance.leave.LeaveView.Place;
import org.yanxun.attendance.leave.Leaves;
import org.yanxun.attendance.web.Cursor;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.Role;
import org.yanxun.shell.fault.InvalidInput;
import org.yanxun.shell.fault.NotThere;
import org.yanxun.shell.route.Allowed;
import org.yanxun.shell.route.SignedIn;

/** Leave for programs. */
@RestController
@RequestMapping("/api/v1/leaves")
class LeaveApi {

    private static final int MOST = 200;

    private final Leaves leaves;

    LeaveApi(Leaves leaves) {
        this.leaves = leaves;
    }

    /** A request: its identity may be given, so that sending it twice makes one. */
    record Asked(
            @Nullable UUID id,
            @Nullable UUID sitting,
            @Nullable String reason) {}

    /** A page of requests, the waiting ones first; {@code next} asks for the one after, absent on the last. */
    record LeavePage(List<LeaveView> items, @Nullable String next) {}

    /** A decision about the version that was seen. */
    record Decided(int version, boolean granted, @Nullable String reason) {}

    @SignedIn
    @PostMapping
    LeaveView ask(Actor actor, @RequestBody Asked asked) {
        UUID sitting = asked.sitting();
        if (sitting == null) {
            throw new InvalidInput("sitting", "attendance.wrong.sitting");
        }
        UUID id = asked.id() == null ? UuidCreator.getTimeOrderedEpoch() : asked.id();
        leaves.ask(actor, id, sitting, asked.reason() == null ? "" : asked.reason());
        return leaves.own(actor, sitting).orElseThrow(NotThere::new);
    }

    @Allowed({Role.PRINCIPAL, Role.LIAISON, Role.COLLEGE})
    @GetMapping
    LeavePage toDecide(
            Actor actor, @RequestParam(defaultValue = "50") int limit, @RequestParam(defaultValue = "") String cursor) {
        if (limit < 1 || limit > MOST) {
            throw new InvalidInput("limit", "attendance.wrong.limit");
        }
        Place after = cursor.isEmpty() ? Place.FIRST : Cursor.readLeave(cursor);
        List<LeaveView> found = leaves.toDecide(actor, after, limit + 1);
        boolean more = found.size() > limit;
        List<LeaveView> items = more ? found.subList(0, limit) : found;
        return new LeavePage(items, more ? Cursor.of(items.getLast().place()) : null);
    }

    @Allowed({Role.PRINCIPAL, Role.LIAISON, Role.COLLEGE})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PostMapping("/{id}/decision")
    void decide(Actor actor, @PathVariable UUID id, @RequestBody Decided decided) {
        String reason = decided.reason() == null ? "" : decided.reason();
        leaves.decide(actor, id, decided.version(), decided.granted(), reason);
    }

    @Allowed({Role.PRINCIPAL, Role.LIAISON, Role.COLLEGE})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PostMapping("/{id}/undo/{version}")
    void undo(Actor actor, @PathVariable UUID id, @PathVariable int version) {
        leaves.undo(actor, id, version);
    }

    /** Takes one's own request for leave from a sitting back. */
    @SignedIn
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @DeleteMapping("/of/{sitting}")
    void withdraw(Actor actor, @PathVariable UUID sitting) {
        leaves.withdraw(actor, sitting);
    }
}
