package org.yanxun.programme.web;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.CreditCategory;
import org.yanxun.kernel.Role;
import org.yanxun.programme.Programmes;
import org.yanxun.programme.TrainingClass;
import org.yanxun.programme.domain.Hints;
import org.yanxun.programme.lists.ClassFilter;
import org.yanxun.programme.lists.ClassFilter.Phase;
import org.yanxun.programme.lists.ClassList;
import org.yanxun.programme.lists.Cursor;
import org.yanxun.programme.lists.ListedClass;
import org.yanxun.shell.fault.Asked;
import org.yanxun.shell.fault.InvalidInput;
import org.yanxun.shell.route.Allowed;
import org.yanxun.shell.speech.Speech;

/** Classes for programs: whatever their organiser's pages do. */
@RestController
@RequestMapping("/api/v1/classes")
@Allowed({Role.COLLEGE, Role.PRINCIPAL, Role.LIAISON})
class ClassApi {

    private static final int MOST = 200;

    private final Programmes programmes;
    private final ClassList classes;
    private final ClassReading reading;
    private final ClassWriting writing;
    private final Hints hints;
    private final TransactionTemplate whole;

    ClassApi(
            Programmes programmes,
            ClassList classes,
            ClassReading reading,
            ClassWriting writing,
            Hints hints,
            TransactionTemplate whole) {
        this.programmes = programmes;
        this.classes = classes;
        this.reading = reading;
        this.writing = writing;
        this.hints = hints;
        this.whole = whole;
    }

    /** Classes, and where the next page begins; absent on the last. */
    record Found(List<ListedClass> items, @Nullable String next) {}

    /** What is worth a second look; it forbids nothing. */
    record Hinted(List<Hint> items) {}

    /** One such thing: its name and its words in the asker's language. */
    record Hint(String reason, String text) {}

    /** Why a class is called off, and the version that was looked at. */
    record CancelBody(@Nullable Integer version, @Nullable String reason) {}

    /** The version that was looked at: what is published is what was read. */
    record PublishBody(@Nullable Integer version) {}

    @GetMapping
    @Allowed({Role.COLLEGE, Role.BUREAU, Role.PRINCIPAL, Role.LIAISON})
    Found list(
            Actor actor,
            @RequestParam(required = false) @Nullable Phase phase,
            @RequestParam(required = false) @Nullable CreditCategory category,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "50") int limit) {
        int most = Asked.limit(limit, MOST);
        ClassFilter filter = new ClassFilter(
                phase, category, "", Asked.cursor(cursor, Cursor.of(cursor)).orElse(null));
        List<ListedClass> found = classes.page(actor.scope(), filter, most + 1);
        List<ListedClass> shown = found.subList(0, Math.min(most, found.size()));
        return new Found(
                shown, found.size() > most ? ClassList.after(shown.getLast()).toString() : null);
    }

    @GetMapping("/{id}")
    @Allowed({Role.COLLEGE, Role.BUREAU, Role.PRINCIPAL, Role.LIAISON})
    ClassBody one(Actor actor, @PathVariable UUID id) {
        return writing.body(actor, programmes.find(actor, id));
    }

    @GetMapping("/{id}/hints")
    Hinted hints(Actor actor, Speech speech, @PathVariable UUID id) {
        var plan = programmes.find(actor, id).plan();
        return new Hinted(hints.about(actor.district(), plan).stream()
                .map(hint -> new Hint(hint.reason(), speech.why(hint)))
                .toList());
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ClassBody draft(Actor actor, @RequestBody ClassForm form) {
        ClassForm identified = form.identified();
        return wholly(actor, () -> programmes.draft(actor, reading.read(actor, identified)));
    }

    @PutMapping("/{id}")
    ClassBody change(Actor actor, @PathVariable UUID id, @RequestBody ClassForm form) {
        var before = programmes.find(actor, id);
        int version = Fields.alone("version", form.version());
        ClassForm identified = form.identifiedAs(id).identified();
        return wholly(actor, () -> programmes.change(actor, reading.read(actor, identified, before.plan()), version));
    }

    /** A class and the programme it names anew are kept together, or neither is. */
    private ClassBody wholly(Actor actor, Supplier<TrainingClass> keeping) {
        return writing.body(actor, Objects.requireNonNull(whole.execute(status -> keeping.get())));
    }

    @PostMapping("/{id}/publish")
    ClassBody publish(Actor actor, @PathVariable UUID id, @RequestBody PublishBody body) {
        return writing.body(actor, programmes.publish(actor, id, given(body.version())));
    }

    @PostMapping("/{id}/cancel")
    ClassBody cancel(Actor actor, @PathVariable UUID id, @RequestBody CancelBody body) {
        String reason = SessionForm.given(body.reason());
        return writing.body(actor, programmes.cancel(actor, id, given(body.version()), reason));
    }

    private static int given(@Nullable Integer version) {
        if (version == null) {
            throw new InvalidInput("version", "programme.refused.empty");
        }
        return version;
    }
}
