package org.yanxun.demo.district;

import java.util.ArrayList;
import java.util.List;
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
