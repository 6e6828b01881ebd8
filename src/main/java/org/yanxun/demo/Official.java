package org.yanxun.demo;

import com.github.f4b6a3.uuid.UuidCreator;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.OrgId;
import org.yanxun.kernel.PersonId;
import org.yanxun.kernel.Role;
import org.yanxun.kernel.Scope;
import org.yanxun.programme.SessionPlan.Trainer;
import org.yanxun.roster.RosterIntake.Contact;
import org.yanxun.roster.RosterIntake.NewPerson;
import org.yanxun.roster.RosterIntake.NewPost;
import org.yanxun.roster.RosterIntake.Work;
import org.yanxun.roster.Term;

/** Somebody who works at the bureau or the college. */
record Official(PersonId id, String name, String number, Role role, OrgId at) {

    Official(String name, String number, Role role, OrgId at) {
        this(PersonId.fresh(), name, number, role, at);
    }

    NewPerson person() {
        return new NewPerson(id, number, name, null, Term.TraineeType.CIVIL_SERVANT, Contact.NONE);
    }

    NewPost post(Grounds grounds) {
        var work = new Work(Term.PostKind.OFFICIAL, null, null, Term.Staffing.ESTABLISHED);
        return new NewPost(UuidCreator.getTimeOrderedEpoch(), id, at, work, grounds.inOffice());
    }

    /** Acting in that role, for the whole district. */
    Actor actor(Grounds grounds) {
        return new Actor(id, name, role, at, new Scope(grounds.district(), "/" + grounds.bureau() + "/"));
    }

    Trainer trainer() {
        return new Trainer(id, name);
    }
}
