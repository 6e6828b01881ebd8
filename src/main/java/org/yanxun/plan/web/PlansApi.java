package org.yanxun.plan.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.PlanYear;
import org.yanxun.kernel.Role;
import org.yanxun.plan.Plan;
import org.yanxun.plan.PlanId;
import org.yanxun.plan.Plans;
import org.yanxun.plan.original.Originals;
import org.yanxun.shell.fault.InvalidInput;
import org.yanxun.shell.fault.NotThere;
import org.yanxun.shell.route.Allowed;

/** The plans for programs. */
@RestController
@RequestMapping("/api/v1/plans")
@Allowed({Role.BUREAU, Role.COLLEGE, Role.PRINCIPAL, Role.LIAISON, Role.TEACHER})
class PlansApi {

    private final Plans plans;
    private final Originals originals;
    private final PlanFiles files;

    PlansApi(Plans plans, Originals originals, PlanFiles files) {
        this.plans = plans;
        this.originals = originals;
        this.files = files;
    }

    @GetMapping
    Rows<PlanViews.Version> list(
            Actor actor,
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(required = false) @Nullable UUID cursor,
            @RequestParam(defaultValue = "false") boolean takenBack) {
        List<Plan> every = takenBack ? plans.takenBack(actor.district()) : plans.all(actor.district());
        List<Plan> all = every.stream().filter(PlanSight.of(actor)::mayRead).toList();
        return Rows.of(all, limit, cursor, plan -> plan.id().value()).shown(PlanViews.Version::of);
    }

    @GetMapping("/{id}")
    PlanViews.Document show(Actor actor, @PathVariable UUID id) {
        return plans.find(actor.district(), new PlanId(id))
                .filter(found -> PlanSight.of(actor).mayRead(found.plan()))
                .map(found -> PlanViews.Document.of(found, originals.about(actor.district(), new PlanId(id))))
                .orElseThrow(NotThere::new);
    }

    @GetMapping("/{id}/original")
    ResponseEntity<byte[]> original(Actor actor, @PathVariable UUID id) {
        return files.of(actor, new PlanId(id));
    }

    @Allowed(Role.BUREAU)
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    PlanViews.Version take(Actor actor, PlanUpload upload) {
        PlanInput input = upload.input();
        try {
            return PlanViews.Version.of(
                    originals.read(actor, input.planId(), input.wholeText(), input.wantedYear(), input.original()));
        } catch (InvalidInput wrong) {
            throw new InvalidInput(input.whereItStood(wrong.problems()));
        }
    }

    @Allowed(Role.BUREAU)
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    PlanViews.Version read(Actor actor, @RequestBody NewPlan given) {
        PlanId id = given.id() == null ? PlanId.fresh() : new PlanId(given.id());
        if (given.text() == null) {
            throw new InvalidInput("text", "plan.wrong.empty");
        }
        Optional<PlanYear> year = Optional.ofNullable(given.year()).map(wanted -> PlanInput.yearOf(wanted.toString()));
        return PlanViews.Version.of(plans.read(actor, id, given.text(), year));
    }

    @Allowed(Role.BUREAU)
    @PostMapping("/{id}/adopt")
    PlanViews.Version adopt(Actor actor, @PathVariable UUID id, @RequestBody Adoption adoption) {
        plans.adopt(actor, new PlanId(id), adoption.withRequirement());
        return plans.find(actor.district(), new PlanId(id))
                .map(document -> PlanViews.Version.of(document.plan()))
                .orElseThrow(NotThere::new);
    }

    /** A text to be read. */
    record NewPlan(
            @Nullable UUID id,
            @Nullable String text,
            @Nullable Integer year) {}

    /** The word that puts a version in force. */
    record Adoption(boolean withRequirement) {}
}
