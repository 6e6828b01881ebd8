package org.yanxun.roster.web.person;

import java.time.LocalDate;
import java.util.List;
import org.yanxun.kernel.OrgId;
import org.yanxun.kernel.SchoolStage;
import org.yanxun.roster.Roster.Organisation;
import org.yanxun.roster.RosterFixture;
import org.yanxun.shell.Screen;

/** The form for a new person, to be looked at. */
public final class NewPersonScreens {

    private NewPersonScreens() {}

    /** With one school to choose. */
    public static Screen some(LocalDate day) {
        OrgId id = OrgId.fresh();
        var nature = RosterFixture.publicSchool(SchoolStage.PRIMARY);
        var school = new Organisation(id, id, "/" + id + "/", "S1", "東門國小", nature, true);
        return new NewPersonScreen(NewPersonForm.blank(day), List.of(school), List.of());
    }
}
