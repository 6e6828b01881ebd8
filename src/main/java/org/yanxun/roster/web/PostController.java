package org.yanxun.roster.web;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.PersonId;
import org.yanxun.kernel.Role;
import org.yanxun.roster.Roster;
import org.yanxun.roster.domain.PostDesk;
import org.yanxun.roster.domain.PostDesk.Target;
import org.yanxun.roster.find.PersonFile;
import org.yanxun.roster.find.PersonFile.HeldPost;
import org.yanxun.roster.find.PersonStore;
import org.yanxun.shell.Redirect;
import org.yanxun.shell.fault.InvalidInput;
import org.yanxun.shell.fault.NotThere;
import org.yanxun.shell.route.Allowed;

/** A person's posts, changed by hand: added, ended, moved, corrected, and the last change taken back. */
@Controller
@Allowed({Role.BUREAU, Role.COLLEGE, Role.PRINCIPAL, Role.LIAISON})
class PostController {

    private final Roster roster;
    private final PersonStore files;
    private final PostDesk desk;

    PostController(Roster roster, PersonStore files, PostDesk desk) {
        this.roster = roster;
        this.files = files;
        this.desk = desk;
    }

    @GetMapping("/roster/people/{id}/posts/new")
    PostScreen blank(Actor actor, @PathVariable UUID id) {
        return new PostScreen(
                file(actor, id),
                Optional.empty(),
                roster.organisations(actor.scope()),
                UuidCreator.getTimeOrderedEpoch());
    }

    @GetMapping("/roster/people/{id}/posts/{post}")
    PostScreen held(Actor actor, @PathVariable UUID id, @PathVariable UUID post) {
        PersonFile file = file(actor, id);
        HeldPost held = file.posts().stream()
                .filter(each -> each.id().equals(post))
                .filter(each ->
                        roster.organisation(actor.scope(), each.organisation()).isPresent())
                .findFirst()
                .orElseThrow(NotThere::new);
        return new PostScreen(file, Optional.of(held), roster.organisations(actor.scope()), post);
    }

    @PostMapping("/roster/people/{id}/posts")
    Redirect add(Actor actor, @PathVariable("id") UUID person, PostForm form) {
        // A form sent twice makes one post.
        if (!file(actor, person).holds(form.id())) {
            desk.add(actor, form.post(new PersonId(person)), form.lastSeen());
        }
        return back(actor, person, "roster.done.postAdded");
    }

    @PostMapping("/roster/people/{id}/posts/{post}/end")
    Redirect end(Actor actor, @PathVariable("id") UUID person, @PathVariable UUID post, PostForm form) {
        desk.end(actor, target(person, post, form), form.day());
        return back(actor, person, "roster.done.postEnded");
    }

    @PostMapping("/roster/people/{id}/posts/{post}/transfer")
    Redirect transfer(Actor actor, @PathVariable("id") UUID person, @PathVariable UUID post, PostForm form) {
        desk.transfer(actor, target(person, post, form), form.where(), form.day());
        return back(actor, person, "roster.done.transferred");
    }

    @PostMapping("/roster/people/{id}/posts/{post}/correct")
    Redirect correct(Actor actor, @PathVariable("id") UUID person, @PathVariable UUID post, PostForm form) {
        desk.correct(actor, target(person, post, form), form.work(), form.valid());
        return back(actor, person, "roster.done.postCorrected");
    }

    @PostMapping("/roster/people/{id}/undo")
    Redirect undo(Actor actor, @PathVariable("id") UUID person, PostForm form) {
        Instant seen = form.lastSeen();
        if (seen == null) {
            throw new InvalidInput("seen", "roster.wrong.missing");
        }
        desk.undo(actor, new PersonId(person), seen);
        return back(actor, person, "roster.done.undone");
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
