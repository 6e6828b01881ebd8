package org.yanxun.roster.web;

import java.util.List;
import org.springframework.stereotype.Component;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.OrgId;
import org.yanxun.kernel.PersonId;
import org.yanxun.roster.Roster;
import org.yanxun.roster.RosterIntake.NewPost;

/** The organisations that programs speak of when they send posts: one that is not there is a wrong field of a form. */
@Component
public class Places {

    private final Roster roster;

    Places(Roster roster) {
        this.roster = roster;
    }

    /** The post that a form adds, if nothing is missing and the organisation is there for the actor. */
    public NewPost post(Actor actor, PersonId person, PostForm form) {
        NewPost post = form.post(person);
        mustBeKnown(actor, person, form);
        return post;
    }

    /** Where a form moves a person to, on a day that it says too; likewise. */
    public OrgId to(Actor actor, PersonId person, PostForm form) {
        Typed.all(List.of(form::where, form::day));
        mustBeKnown(actor, person, form);
        return form.where();
    }

    /** Nothing is told about a person who is not there. */
    private void mustBeKnown(Actor actor, PersonId person, PostForm form) {
        boolean known = roster.organisation(actor.scope(), form.where()).isPresent();
        if (!known && roster.person(actor.scope(), person).isPresent()) {
            throw Typed.strange("organisation", "roster.wrong.unknown", Typed.text(form.organisation()));
        }
    }
}
