package org.yanxun.programme.web;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.PersonId;
import org.yanxun.kernel.Scope;
import org.yanxun.programme.SessionPlan.Trainer;
import org.yanxun.roster.Roster;

/** Finds the trainer that a text names: somebody of the district, or a guest from outside. */
@Component
class Trainers {

    private static final Pattern NUMBERED = Pattern.compile("(.+?)\\s*[(（]([^()（）]+)[)）]");

    private final Roster roster;

    Trainers(Roster roster) {
        this.roster = roster;
    }

    /** The trainer so named; a name that several people of the district have is a problem of that field. */
    Trainer named(Actor actor, String text, String field, Fields fields) {
        if (text.isEmpty()) {
            return Trainer.NOBODY;
        }
        Matcher numbered = NUMBERED.matcher(text);
        return numbered.matches() ? byNumber(actor, numbered, field, fields) : byName(actor, text, field, fields);
    }

    /** The text that names this trainer again. */
    String text(Actor actor, Trainer trainer) {
        PersonId person = trainer.person();
        String name = Optional.ofNullable(trainer.name()).orElse("");
        return person == null
                ? name
                : roster.person(whole(actor), person)
                        .flatMap(found -> Optional.ofNullable(found.staffNumber()))
                        .map(number -> name + "（" + number + "）")
                        .orElse(name);
    }

    private Trainer byNumber(Actor actor, Matcher numbered, String field, Fields fields) {
        String number = numbered.group(2).strip();
        Optional<Roster.Person> found = roster.search(whole(actor), number, 5).stream()
                .filter(person -> number.equalsIgnoreCase(person.staffNumber()))
                .findFirst();
        if (found.isEmpty()) {
            fields.problem(field, "programme.refused.noSuchNumber", number);
        }
        return found.map(Trainers::of).orElse(Trainer.NOBODY);
    }

    private Trainer byName(Actor actor, String name, String field, Fields fields) {
        List<Roster.Person> same = roster.search(whole(actor), name, 10).stream()
                .filter(person -> person.name().equals(name))
                .toList();
        if (same.size() > 1) {
            fields.problem(field, "programme.refused.severalOfThatName", name);
        }
        return same.size() == 1 ? of(same.getFirst()) : new Trainer(null, name);
    }

    private static Trainer of(Roster.Person person) {
        return new Trainer(person.id(), person.name());
    }

    private Scope whole(Actor actor) {
        return roster.root(actor.district())
                .map(root -> new Scope(actor.district(), root.path()))
                .orElse(actor.scope());
    }
}
