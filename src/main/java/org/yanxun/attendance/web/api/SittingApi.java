package org.yanxun.attendance.web.api;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.yanxun.attendance.Sittings;
import org.yanxun.attendance.code.Codes;
import org.yanxun.attendance.code.Passage;
import org.yanxun.attendance.roll.Roll;
import org.yanxun.attendance.roll.SittingFinder;
import org.yanxun.attendance.roll.SittingFinder.Place;
import org.yanxun.attendance.roll.SittingFinder.Which;
import org.yanxun.attendance.roll.SittingView;
import org.yanxun.attendance.web.Cursor;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.Role;
import org.yanxun.shell.fault.InvalidInput;
import org.yanxun.shell.route.Allowed;

/** Sittings for programs: listed, read, shown and settled. */
@RestController
@RequestMapping("/api/v1/sittings")
class SittingApi {

    private final SittingFinder finder;
    private final Roll roll;
    private final Codes codes;
    private final Sittings sittings;

    SittingApi(SittingFinder finder, Roll roll, Codes codes, Sittings sittings) {
        this.finder = finder;
        this.roll = roll;
        this.codes = codes;
        this.sittings = sittings;
    }

    /** A page of sittings; {@code next} asks for the one after, absent on the last. */
    record SittingPage(List<SittingView> items, @Nullable String next) {}

    /** What settling settled: empty if it was settled before. */
    record Settled(List<UUID> settled) {}

    @Allowed({Role.COLLEGE, Role.PRINCIPAL, Role.LIAISON, Role.TRAINER, Role.BUREAU})
    @GetMapping
    SittingPage list(
            Actor actor,
            @RequestParam(defaultValue = "COMING") Which which,
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(defaultValue = "") String cursor) {
        if (limit < 1 || limit > 200) {
            throw new InvalidInput("limit", "attendance.wrong.limit");
        }
        Place after = cursor.isEmpty() ? Place.first(which) : Cursor.read(cursor);
        List<SittingView> found = finder.list(actor, which, after, limit + 1);
        boolean more = found.size() > limit;
        List<SittingView> items = more ? found.subList(0, limit) : found;
        return new SittingPage(items, more ? Cursor.of(Place.after(items.getLast())) : null);
    }

    @Allowed({Role.COLLEGE, Role.PRINCIPAL, Role.LIAISON, Role.TRAINER, Role.BUREAU})
    @GetMapping("/{id}")
    SittingView one(Actor actor, @PathVariable UUID id) {
        return finder.find(actor, id);
    }

    @Allowed({Role.COLLEGE, Role.PRINCIPAL, Role.LIAISON, Role.TRAINER, Role.BUREAU})
    @GetMapping("/{id}/roll")
    List<RollLine> roll(Actor actor, @PathVariable UUID id) {
        return roll.of(actor, finder.find(actor, id)).stream().map(RollLine::of).toList();
    }

    @Allowed({Role.COLLEGE, Role.PRINCIPAL, Role.LIAISON, Role.TRAINER})
    @GetMapping("/{id}/code")
    Codes.Shown code(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "IN") Passage passage) {
        return codes.shown(actor.district(), finder.find(actor, id).id(), passage);
    }

    @Allowed({Role.COLLEGE, Role.PRINCIPAL, Role.LIAISON})
    @PostMapping("/{id}/settle")
    Settled settle(Actor actor, @PathVariable UUID id) {
        return new Settled(sittings.settle(actor, List.of(id)));
    }
}
