package org.yanxun.roster.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.PersonId;
import org.yanxun.kernel.Role;
import org.yanxun.roster.Roster;
import org.yanxun.roster.Roster.Organisation;
import org.yanxun.roster.find.PersonFile;
import org.yanxun.roster.find.PersonFile.HeldPost;
import org.yanxun.roster.find.PersonStore;
import org.yanxun.roster.person.PostDesk;
import org.yanxun.roster.person.PostDesk.Target;
import org.yanxun.roster.person.UndoDesk;
import org.yanxun.shell.Redirect;
import org.yanxun.shell.Screen;
import org.yanxun.shell.fault.InvalidInput;
import org.yanxun.shell.fault.NotThere;
import org.yanxun.shell.route.Allowed;

/** A person's posts, changed by hand: added, ended, moved, corrected; and the person's last change taken back. */
@Controller
@Allowed({Role.BUREAU, Role.COLLEGE, Role.PRINCIPAL, Role.LIAISON})
class PostController {

    private final Roster roster;
    private final PersonStore files;
    private final PostDesk desk;
    private final UndoDesk undoing;

    PostController(Roster roster, PersonStore files, PostDesk desk, UndoDesk undoing) {
        this.roster = roster;
        this.files = files;
        this.desk = desk;
        this.undoing = undoing;
    }

    @GetMapping("/roster/people/{id}/posts/new")
    PostScreen blank(Actor actor, @PathVariable UUID id) {
        PersonFile file = file(actor, id);
        return new PostScreen(file, Optional.empty(), organisations(actor), PostForm.blank(file.changed()), List.of());
    }

    @GetMapping("/roster/people/{id}/posts/{post}")
    PostScreen held(Actor actor, @PathVariable UUID id, @PathVariable UUID post) {
        PersonFile file = file(actor, id);
        HeldPost held = held(actor, file, post).orElseThrow(NotThere::new);
        return new PostScreen(
                file, Optional.of(held), organisations(actor), PostForm.of(held, file.changed()), List.of());
    }

    @PostMapping("/roster/people/{id}/posts")
    Screen add(Actor actor, @PathVariable("id") UUID person, PostForm form) {
        PersonFile file = file(actor, person);
        try {
            desk.add(actor, form.post(new PersonId(person)), form.lastSeen());
        } catch (InvalidInput wrong) {
            return new PostScreen(file, Optional.empty(), organisations(actor), form, wrong.problems());
        }
        return back(actor, person, "roster.done.postAdded");
    }

    @PostMapping("/roster/people/{id}/posts/{post}/end")
    Screen end(Actor actor, @PathVariable("id") UUID person, @PathVariable UUID post, PostForm form) {
        return changed(actor, target(person, post, form), form, target -> {
            desk.end(actor, target, form.day());
            return back(actor, person, "roster.done.postEnded");
        });
    }

    @PostMapping("/roster/people/{id}/posts/{post}/transfer")
    Screen transfer(Actor actor, @PathVariable("id") UUID person, @PathVariable UUID post, PostForm form) {
        return changed(actor, target(person, post, form), form, target -> {
            Typed.all(List.of(form::where, form::day));
            desk.transfer(actor, target, form.where(), form.day());
            return back(actor, person, "roster.done.transferred");
        });
    }

    @PostMapping("/roster/people/{id}/posts/{post}/correct")
    Screen correct(Actor actor, @PathVariable("id") UUID person, @PathVariable UUID post, PostForm form) {
        return changed(actor, target(person, post, form), form, target -> {
            Typed.all(List.of(form::work, form::valid));
            desk.correct(actor, target, form.work(), form.valid());
            return back(actor, person, "roster.done.postCorrected");
        });
    }

    @PostMapping("/roster/people/{id}/undo")
    @Allowed({Role.ADMINISTRATOR, Role.BUREAU, Role.COLLEGE, Role.PRINCIPAL, Role.LIAISON})
    Redirect undo(Actor actor, @PathVariable("id") UUID person, PostForm form) {
        Instant seen = form.lastSeen();
        if (seen == null) {
            throw new InvalidInput("seen", "roster.wrong.missing");
        }
        undoing.undo(actor, new PersonId(person), seen);
        return back(actor, person, "roster.done.undone");
    }

    /** What was typed comes back with what is wrong with it, if the post is still there to be changed. */
    private Screen changed(Actor actor, Target target, PostForm form, Function<Target, Screen> act) {
        PersonFile file = file(actor, target.person().value());
        try {
            return act.apply(target);
        } catch (InvalidInput wrong) {
            HeldPost held = held(actor, file, target.post()).orElseThrow(() -> wrong);
            return new PostScreen(file, Optional.of(held), organisations(actor), form, wrong.problems());
        }
    }

    private List<Organisation> organisations(Actor actor) {
        return roster.organisations(actor.scope());
    }

    private Optional<HeldPost> held(Actor actor, PersonFile file, UUID post) {
        return file.posts().stream()
                .filter(each -> each.id().equals(post))
                .filter(each ->
                        roster.organisation(actor.scope(), each.organisation()).isPresent())
                .findFirst();
    }

    private static Target target(UUID person, UUID post, PostForm form) {
        return new Target(new PersonId(person), post, form.lastSeen());
    }

    private PersonFile file(Actor actor, UUID id) {
        return files.file(actor.scope(), new PersonId(id)).orElseThrow(NotThere::new);
    }

    /** Someone who has just left the scope has no page any more. */
    private Redirect back(Actor actor, UUID person, String said) {
        boolean stillThere = roster.person(actor.scope(), new PersonId(person)).isPresent();
        return Redirect.to(stillThere ? "/roster/people/" + person : "/roster").saying(said);
    }
}
