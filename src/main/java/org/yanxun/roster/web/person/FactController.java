package org.yanxun.roster.web.person;

import static java.util.stream.Collectors.toSet;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.OrgId;
import org.yanxun.kernel.PersonId;
import org.yanxun.kernel.Role;
import org.yanxun.roster.Roster;
import org.yanxun.roster.Roster.Organisation;
import org.yanxun.roster.RosterIntake.Fact;
import org.yanxun.roster.RosterIntake.NewCredential;
import org.yanxun.roster.Term;
import org.yanxun.roster.Term.CredentialFamily;
import org.yanxun.roster.Term.CredentialKind;
import org.yanxun.roster.find.PersonFile;
import org.yanxun.roster.find.PersonStore;
import org.yanxun.roster.person.FactDesk;
import org.yanxun.roster.person.FactDesk.Target;
import org.yanxun.roster.person.FactRules;
import org.yanxun.roster.web.person.FactScreen.About;
import org.yanxun.shell.Redirect;
import org.yanxun.shell.Screen;
import org.yanxun.shell.fault.InvalidInput;
import org.yanxun.shell.fault.NotThere;
import org.yanxun.shell.fault.Refusal;
import org.yanxun.shell.route.Allowed;

/** A person's duties, titles, qualifications and stretches of teaching: added, ended, corrected, struck out. */
@Controller
@RequestMapping("/roster/people/{id}/" + Part.PATTERN)
@Allowed({Role.ADMINISTRATOR, Role.BUREAU, Role.COLLEGE, Role.PRINCIPAL, Role.LIAISON})
class FactController {

    private final Roster roster;
    private final PersonStore files;
    private final FactDesk desk;

    FactController(Roster roster, PersonStore files, FactDesk desk) {
        this.roster = roster;
        this.files = files;
        this.desk = desk;
    }

    @GetMapping("/new")
    FactScreen blank(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable String part,
            @RequestParam(defaultValue = "QUALIFICATION") CredentialFamily family) {
        PersonFile file = file(actor, id);
        About about = about(actor, Part.of(part), family);
        return screen(file, about, Optional.empty(), FactForm.blank(file.changed()));
    }

    @GetMapping("/{fact}")
    FactScreen held(Actor actor, @PathVariable UUID id, @PathVariable String part, @PathVariable UUID fact) {
        PersonFile file = file(actor, id);
        Fact held = held(file, Part.of(part), fact);
        Refusal.unlessGranted(FactRules.mayKeep(actor, held));
        return screen(
                file, about(actor, Part.of(part), family(held)), Optional.of(held), FactForm.of(held, file.changed()));
    }

    @PostMapping
    Screen add(Actor actor, @PathVariable("id") UUID person, @PathVariable String part, FactForm form) {
        PersonFile file = file(actor, person);
        Part where = Part.of(part);
        return tried(file, about(actor, where, family(form)), Optional.empty(), form, () -> {
            List<String> relieved =
                    desk.add(actor, form.fact(where, new PersonId(person), form.ownId()), form.lastSeen());
            return back(actor, person, relieved.isEmpty() ? "roster.done.factAdded" : "roster.done.relieved");
        });
    }

    @PostMapping("/{fact}/correct")
    Screen correct(
            Actor actor,
            @PathVariable("id") UUID person,
            @PathVariable String part,
            @PathVariable UUID fact,
            FactForm form) {
        Part where = Part.of(part);
        Target target = target(person, where, fact, form);
        return changed(actor, target, where, form, () -> {
            UUID own = UuidCreator.getTimeOrderedEpoch();
            List<String> relieved = desk.correct(actor, target, form.fact(where, target.person(), own));
            return back(actor, person, relieved.isEmpty() ? "roster.done.factCorrected" : "roster.done.relieved");
        });
    }

    @PostMapping("/{fact}/end")
    Screen end(
            Actor actor,
            @PathVariable("id") UUID person,
            @PathVariable String part,
            @PathVariable UUID fact,
            FactForm form) {
        Part where = Part.of(part);
        Target target = target(person, where, fact, form);
        return changed(actor, target, where, form, () -> {
            desk.end(actor, target, form.day());
            return back(actor, person, "roster.done.factEnded");
        });
    }

    @PostMapping("/{fact}/remove")
    Screen remove(
            Actor actor,
            @PathVariable("id") UUID person,
            @PathVariable String part,
            @PathVariable UUID fact,
            FactForm form) {
        Part where = Part.of(part);
        Target target = target(person, where, fact, form);
        return changed(actor, target, where, form, () -> {
            desk.remove(actor, target);
            return back(actor, person, "roster.done.factRemoved");
        });
    }

    private Screen changed(Actor actor, Target target, Part part, FactForm form, Supplier<Screen> act) {
        PersonFile file = file(actor, target.person().value());
        // What is not there any more was changed meanwhile: the desk says so.
        Optional<Fact> held = file.fact(target.fact()).filter(part::holds);
        CredentialFamily family = held.map(FactController::family).orElseGet(() -> family(form));
        return tried(file, about(actor, part, family), held, form, act);
    }

    private Screen tried(PersonFile file, About about, Optional<Fact> held, FactForm form, Supplier<Screen> act) {
        try {
            return act.get();
        } catch (InvalidInput wrong) {
            return new FactScreen(file, about, held, form, places(about, file), wrong.problems());
        }
    }

    private FactScreen screen(PersonFile file, About about, Optional<Fact> held, FactForm form) {
        return new FactScreen(file, about, held, form, places(about, file), List.of());
    }

    private static About about(Actor actor, Part part, CredentialFamily family) {
        return new About(actor, part, part == Part.CREDENTIALS ? family : null);
    }

    /** Where the person has posts that this actor may look at; nowhere for what is done at no place. */
    private Map<String, String> places(About about, PersonFile file) {
        Map<String, String> places = new LinkedHashMap<>();
        if (about.part() != Part.DUTIES) {
            return places;
        }
        Set<OrgId> within = roster.organisations(about.actor().scope()).stream()
                .map(Organisation::id)
                .collect(toSet());
        file.posts().stream()
                .filter(post -> within.contains(post.organisation()))
                .forEach(post -> places.put(post.organisation().toString(), post.organisationName()));
        return places;
    }

    private static Fact held(PersonFile file, Part part, UUID fact) {
        return file.fact(fact).filter(part::holds).orElseThrow(NotThere::new);
    }

    private static CredentialFamily family(Fact held) {
        return held instanceof NewCredential credential ? credential.kind().family() : CredentialFamily.QUALIFICATION;
    }

    private static CredentialFamily family(FactForm form) {
        return Term.named(CredentialKind.class, form.kind())
                .map(CredentialKind::family)
                .orElse(CredentialFamily.QUALIFICATION);
    }

    private static Target target(UUID person, Part part, UUID fact, FactForm form) {
        return new Target(new PersonId(person), part.kept(), fact, form.lastSeen());
    }

    private PersonFile file(Actor actor, UUID id) {
        return files.file(actor.scope(), new PersonId(id)).orElseThrow(NotThere::new);
    }

    private Redirect back(Actor actor, UUID person, String said) {
        boolean stillThere = roster.person(actor.scope(), new PersonId(person)).isPresent();
        return Redirect.to(stillThere ? "/roster/people/" + person : "/roster").saying(said);
    }
}
