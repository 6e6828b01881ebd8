package org.yanxun.demo.district;

import java.util.ArrayList;
import java.util.List;
import org.yanxun.kernel.PersonId;
import org.yanxun.roster.RosterIntake.NewCredential;
import org.yanxun.roster.RosterIntake.NewDuty;
import org.yanxun.roster.RosterIntake.NewPerson;
import org.yanxun.roster.RosterIntake.NewPost;
import org.yanxun.roster.RosterIntake.NewService;

/** Everything the roster shall take in, collected row by row. */
public record Roll(
        List<NewPerson> people,
        List<NewPost> posts,
        List<NewDuty> duties,
        List<NewService> service,
        List<NewCredential> credentials,
        List<Member> members) {

    /** What that person is called. */
    public String nameOf(PersonId person) {
        return people.stream()
                .filter(each -> each.id().equals(person))
                .findFirst()
                .orElseThrow()
                .name();
    }

    static Roll empty() {
        return new Roll(
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>());
    }
}
