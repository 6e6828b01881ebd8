package org.yanxun.programme.web;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.Role;
import org.yanxun.programme.Programmes;
import org.yanxun.programme.TrainingClass;
import org.yanxun.programme.lists.ClassList;
import org.yanxun.roster.Roster;
import org.yanxun.shell.Redirect;
import org.yanxun.shell.Screen;
import org.yanxun.shell.fault.FieldProblem;
import org.yanxun.shell.fault.InvalidInput;
import org.yanxun.shell.route.Allowed;

/** Writes a class with its sessions, in one form that works without scripts. */
@Controller
@Allowed({Role.COLLEGE, Role.PRINCIPAL, Role.LIAISON})
class ClassFormController {

    private final Programmes programmes;
    private final ClassList classes;
    private final ClassReading reading;
    private final ClassWriting writing;
    private final Roster roster;
    private final TransactionTemplate whole;

    ClassFormController(
            Programmes programmes,
            ClassList classes,
            ClassReading reading,
            ClassWriting writing,
            Roster roster,
            TransactionTemplate whole) {
        this.programmes = programmes;
        this.classes = classes;
        this.reading = reading;
        this.writing = writing;
        this.roster = roster;
        this.whole = whole;
    }

    /**
     * A form to be filled in. Its address holds the identity of the class to be, so that whoever goes back to it after
     * saving comes to the class that was made and makes no other. It may begin like another class of the same organiser.
     */
    @GetMapping("/programme/classes/new")
    Screen blank(
            Actor actor,
            @RequestParam(required = false) @Nullable UUID id,
            @RequestParam(required = false) @Nullable UUID like) {
        if (id == null) {
            String model = like == null ? "" : "&like=" + like;
            return Redirect.to("/programme/classes/new?id=" + UuidCreator.getTimeOrderedEpoch() + model);
        }
        if (classes.knows(actor.scope(), id)) {
            return Redirect.to("/programme/classes/" + id + "/edit").saying("programme.done.madeAlready");
        }
        ClassForm form = like == null
                ? ClassForm.blank(id, !actor.is(Role.COLLEGE))
                : writing.form(actor, programmes.find(actor, like)).againAs(id);
        return screen(actor, form, false, List.of());
    }

    @GetMapping("/programme/classes/{id}/edit")
    Screen edit(Actor actor, @PathVariable UUID id) {
        TrainingClass found = programmes.find(actor, id);
        return screen(actor, writing.form(actor, found), found.isPublished(), List.of());
    }

    @PostMapping("/programme/classes")
    Screen create(Actor actor, @RequestParam MultiValueMap<String, String> sent) {
        ClassForm form = ClassForm.of(sent);
        return act(actor, form, sent, false, () -> {
            programmes.draft(actor, reading.read(actor, form));
            return Redirect.to("/programme/classes/" + form.id()).saying("programme.done.drafted");
        });
    }

    @PostMapping("/programme/classes/{id}")
    Screen change(Actor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent) {
        sent.set("id", id.toString());
        ClassForm form = ClassForm.of(sent);
        TrainingClass before = programmes.find(actor, id);
        return act(actor, form, sent, before.isPublished(), () -> {
            var plan = reading.read(actor, form, before.plan());
            programmes.change(actor, plan, Fields.alone("version", form.version()));
            return Redirect.to("/programme/classes/" + id).saying("programme.done.changed");
        });
    }

    private Screen act(
            Actor actor,
            ClassForm form,
            MultiValueMap<String, String> sent,
            boolean published,
            Supplier<Screen> saving) {
        String drop = sent.getFirst("drop");
        if (drop != null) {
            return screen(actor, form.withoutSession(drop), published, List.of());
        }
        if (sent.containsKey("add")) {
            return screen(actor, form.withAnotherSession(), published, List.of());
        }
        try {
            return Objects.requireNonNull(whole.execute(status -> saving.get()));
        } catch (InvalidInput invalid) {
            return screen(actor, form, published, invalid.problems());
        }
    }

    private Screen screen(Actor actor, ClassForm form, boolean published, List<FieldProblem> problems) {
        var choices = new ClassFormScreen.Choices(
                programmes.programmes(actor.district()),
                roster.organisations(actor.scope()),
                published,
                actor.is(Role.COLLEGE));
        return new ClassFormScreen(form, choices, problems);
    }
}
