package org.yanxun.roster.web.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.OrgId;
import org.yanxun.kernel.PersonId;
import org.yanxun.kernel.Role;
import org.yanxun.roster.find.PersonFile;
import org.yanxun.roster.find.PersonFile.HeldPost;
import org.yanxun.roster.find.PersonStore;
import org.yanxun.roster.person.PostDesk;
import org.yanxun.roster.person.PostDesk.Target;
import org.yanxun.roster.person.UndoDesk;
import org.yanxun.roster.web.Places;
import org.yanxun.roster.web.PostForm;
import org.yanxun.roster.web.Typed;
import org.yanxun.shell.fault.NotThere;
import org.yanxun.shell.route.Allowed;

/**
 * A person's posts for programs: begun, corrected, ended, moved, as on the pages; and the person's last change taken back,
 * be it of posts, of the person's own data or of anything beside. Whoever changes something sends along as {@code seen}
 * when the person was last changed, so that nobody overwrites what they have not read.
 */
@RestController
@RequestMapping("/api/v1/people/{person}")
@Allowed({Role.BUREAU, Role.COLLEGE, Role.PRINCIPAL, Role.LIAISON})
class PostApi {

    private final Places places;
    private final PersonStore files;
    private final PostDesk desk;
    private final UndoDesk undoing;

    PostApi(Places places, PersonStore files, PostDesk desk, UndoDesk undoing) {
        this.places = places;
        this.files = files;
        this.desk = desk;
        this.undoing = undoing;
    }

    /** All posts of a person, past and to come, and when the person was last changed. */
    record Posts(List<Held> items, Instant seen) {

        static Posts of(PersonFile file) {
            return new Posts(file.posts().stream().map(Held::of).toList(), file.changed());
        }
    }

    /**
     * A post; codes, not labels.
     *
     * @param from its first day; absent where nobody knows it
     * @param until the first day that no longer belongs to it; absent while it goes on
     */
    record Held(
            UUID id,
            PersonAnswer.PostAnswer post,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {

        static Held of(HeldPost held) {
            var work = held.work();
            var post = new PersonAnswer.PostAnswer(
                    held.organisation().value(),
                    held.organisationName(),
                    work.kind().name(),
                    held.stage() == null ? null : held.stage().name(),
                    work.subject() == null ? null : work.subject().name(),
                    work.staffing().name());
            return new Held(held.id(), post, held.valid().from(), held.valid().until());
        }
    }

    @GetMapping("/posts")
    Posts posts(Actor actor, @PathVariable UUID person) {
        return file(actor, person).map(Posts::of).orElseThrow(NotThere::new);
    }

    /** A post begins; sent twice with one identity, it begins once. */
    @PostMapping("/posts")
    @ResponseStatus(HttpStatus.CREATED)
    Posts add(Actor actor, @PathVariable UUID person, @RequestBody PostForm form) {
        desk.add(actor, places.post(actor, new PersonId(person), form), form.lastSeen());
        return posts(actor, person);
    }

    /** What was wrong about a post from its beginning is put right. */
    @PutMapping("/posts/{post}")
    Posts correct(Actor actor, @PathVariable UUID person, @PathVariable UUID post, @RequestBody PostForm form) {
        desk.correct(actor, target(person, post, form), form.work(), form.valid());
        return posts(actor, person);
    }

    @PostMapping("/posts/{post}/end")
    ResponseEntity<Posts> end(
            Actor actor, @PathVariable UUID person, @PathVariable UUID post, @RequestBody PostForm form) {
        desk.end(actor, target(person, post, form), form.day());
        return left(actor, person);
    }

    @PostMapping("/posts/{post}/transfer")
    ResponseEntity<Posts> transfer(
            Actor actor, @PathVariable UUID person, @PathVariable UUID post, @RequestBody PostForm form) {
        OrgId to = places.to(actor, new PersonId(person), form);
        desk.transfer(actor, target(person, post, form), to, form.day());
        return left(actor, person);
    }

    /** Takes the person's last change back, whatever it was; not the first entry, nor a merger. */
    @PostMapping("/undo")
    @Allowed({Role.ADMINISTRATOR, Role.BUREAU, Role.COLLEGE, Role.PRINCIPAL, Role.LIAISON})
    ResponseEntity<Posts> undo(Actor actor, @PathVariable UUID person, @RequestBody PostForm form) {
        Instant seen = Optional.ofNullable(form.lastSeen()).orElseThrow(() -> Typed.missing("seen"));
        undoing.undo(actor, new PersonId(person), seen);
        return left(actor, person);
    }

    private static Target target(UUID person, UUID post, PostForm form) {
        return new Target(new PersonId(person), post, form.lastSeen());
    }

    private Optional<PersonFile> file(Actor actor, UUID person) {
        return files.file(actor.scope(), new PersonId(person));
    }

    /** Someone who has just left the scope has no posts to show any more. */
    private ResponseEntity<Posts> left(Actor actor, UUID person) {
        return file(actor, person)
                .map(Posts::of)
                .map(ResponseEntity::ok)
                .orElseGet(() -> ResponseEntity.noContent().build());
    }
}
