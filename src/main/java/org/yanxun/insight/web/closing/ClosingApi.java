package org.yanxun.insight.web.closing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.yanxun.insight.closing.Carried;
import org.yanxun.insight.closing.Closing;
import org.yanxun.insight.closing.Closings;
import org.yanxun.insight.closing.Why;
import org.yanxun.insight.web.promise.PromiseViews;
import org.yanxun.insight.web.promise.Years;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.PlanYear;
import org.yanxun.kernel.Role;
import org.yanxun.plan.PlanId;
import org.yanxun.shell.State;
import org.yanxun.shell.route.Allowed;
import org.yanxun.shell.speech.Speech;

/** Closing a year, for programs: {@code PUT} with an identity of one's own closes once. */
@RestController
@RequestMapping("/api/v1/board/{year}/closing")
@Allowed(Role.BUREAU)
class ClosingApi {

    private final Closings closings;

    ClosingApi(Closings closings) {
        this.closings = closings;
    }

    @GetMapping
    View show(Actor actor, @PathVariable int year) {
        PlanYear wanted = Years.of(year);
        return closings.of(actor.district(), wanted)
                .map(View::of)
                .orElseGet(() -> new View(
                        null,
                        null,
                        null,
                        rows(closings.outlook(actor.district(), wanted)),
                        closings.kept(actor.district(), wanted).stream()
                                .map(PlanId::value)
                                .toList()));
    }

    @PutMapping("/{id}")
    View close(Actor actor, @PathVariable int year, @PathVariable UUID id, Speech speech) {
        return View.of(closings.close(actor, Years.of(year), id, speech.w("insight.closing.draft")));
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void undo(Actor actor, @PathVariable int year) {
        closings.undo(actor, Years.of(year));
    }

    private static List<Row> rows(List<Carried> carried) {
        return carried.stream().map(Row::of).toList();
    }

    /**
     * A closing; without identity, time and draft while the year is open: then what would go on.
     *
     * @param keptDrafts of closings that were taken back, those that stayed since somebody had worked on them
     */
    record View(
            @Nullable UUID id,
            @Nullable Instant closedAt,
            @Nullable UUID draft,
            List<Row> carried,
            List<UUID> keptDrafts) {

        static View of(Closing closing) {
            return new View(closing.id(), closing.at(), closing.to().value(), rows(closing.carried()), List.of());
        }
    }

    /** A promise that goes on; how far it had come is absent if nothing counted it. */
    record Row(UUID promise, int number, String words, State state, PromiseViews.@Nullable Stood stood, Why why) {

        static Row of(Carried carried) {
            return new Row(
                    carried.target().value(),
                    carried.mark(),
                    carried.words(),
                    carried.state(),
                    carried.stood().map(PromiseViews.Stood::of).orElse(null),
                    carried.why());
        }
    }
}
