package org.yanxun.roster.web.api.person;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.PersonId;
import org.yanxun.kernel.Role;
import org.yanxun.roster.person.FactDesk;
import org.yanxun.roster.person.FactDesk.Target;
import org.yanxun.roster.web.Typed;
import org.yanxun.roster.web.person.FactForm;
import org.yanxun.roster.web.person.Part;
import org.yanxun.shell.route.Allowed;

/**
 * A person's duties, credentials (titles and qualifications) and stretches of service for programs: added, corrected,
 * ended, struck out. Whoever changes them sends along as {@code seen} when the person was last changed.
 */
@RestController
@RequestMapping("/api/v1/people/{person}/" + Part.PATTERN)
@Allowed({Role.ADMINISTRATOR, Role.BUREAU, Role.COLLEGE, Role.PRINCIPAL, Role.LIAISON})
class FactApi {

    private final Files files;
    private final FactDesk desk;

    FactApi(Files files, FactDesk desk) {
        this.files = files;
        this.desk = desk;
    }

    /**
     * The file after a change.
     *
     * @param relieved the names of those whom a new liaison relieved
     */
    record Changed(PersonFileAnswer file, List<String> relieved) {}

    /** Adds one; sent twice with one identity, it is added once. */
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Changed add(Actor actor, @PathVariable UUID person, @PathVariable String part, @RequestBody FactForm form) {
        PersonId who = files.there(actor, person);
        List<String> relieved = desk.add(actor, form.fact(Part.of(part), who, form.ownId()), form.lastSeen());
        return new Changed(files.answer(actor, person), relieved);
    }

    /** Puts right what was wrong about one from its beginning. */
    @PutMapping("/{fact}")
    Changed correct(
            Actor actor,
            @PathVariable UUID person,
            @PathVariable String part,
            @PathVariable UUID fact,
            @RequestBody FactForm form) {
        Target target = target(actor, person, Part.of(part), fact, form.seen());
        UUID own = UuidCreator.getTimeOrderedEpoch();
        List<String> relieved = desk.correct(actor, target, form.fact(Part.of(part), target.person(), own));
        return new Changed(files.answer(actor, person), relieved);
    }

    /** Ends one: {@code on} no longer belongs to it. */
    @PostMapping("/{fact}/end")
    PersonFileAnswer end(
            Actor actor,
            @PathVariable UUID person,
            @PathVariable String part,
            @PathVariable UUID fact,
            @RequestBody FactForm form) {
        desk.end(actor, target(actor, person, Part.of(part), fact, form.seen()), form.day());
        return files.answer(actor, person);
    }

    /** Strikes out what never was so. */
    @DeleteMapping("/{fact}")
    PersonFileAnswer remove(
            Actor actor,
            @PathVariable UUID person,
            @PathVariable String part,
            @PathVariable UUID fact,
            @RequestParam(required = false) @Nullable String seen) {
        desk.remove(actor, target(actor, person, Part.of(part), fact, seen));
        return files.answer(actor, person);
    }

    private Target target(Actor actor, UUID person, Part part, UUID fact, @Nullable String seen) {
        PersonId who = files.there(actor, person);
        return new Target(
                who, part.kept(), fact, Typed.momentIfAny("seen", seen).orElse(null));
    }
}
