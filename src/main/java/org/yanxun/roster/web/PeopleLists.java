package org.yanxun.roster.web;

import org.springframework.stereotype.Component;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.Scope;
import org.yanxun.roster.Roster;
import org.yanxun.roster.find.PeopleQuery;
import org.yanxun.roster.find.PeopleStore;
import org.yanxun.shell.fault.NotThere;

/** Finds the people a list is asked for, never beyond the actor's scope. */
@Component
public class PeopleLists {

    private final Roster roster;
    private final PeopleStore people;

    PeopleLists(Roster roster, PeopleStore people) {
        this.roster = roster;
        this.people = people;
    }

    /** The page of people asked for. */
    public PeopleStore.Found find(Actor actor, PeopleAsk ask) {
        return people.find(query(actor, ask));
    }

    PeopleStore.Found find(PeopleQuery query) {
        return people.find(query);
    }

    PeopleQuery query(Actor actor, PeopleAsk ask) {
        return new PeopleQuery(
                scope(actor, ask), ask.typed(), ask.filter(), ask.cursor().orElse(null), ask.size());
    }

    private Scope scope(Actor actor, PeopleAsk ask) {
        return ask.within()
                .map(id -> roster.organisation(actor.scope(), id).orElseThrow(NotThere::new))
                .map(found -> found.scope(actor.district()))
                .orElse(actor.scope());
    }
}
