package org.yanxun.roster.person;

import org.yanxun.kernel.Actor;
import org.yanxun.kernel.Role;
import org.yanxun.kernel.Verdict;
import org.yanxun.roster.RosterIntake.Fact;
import org.yanxun.roster.RosterIntake.NewCredential;
import org.yanxun.roster.RosterIntake.NewDuty;
import org.yanxun.roster.RosterIntake.NewService;
import org.yanxun.roster.Term.CredentialFamily;
import org.yanxun.roster.Term.DutyKind;

/** Who may decide what about a person, beside the posts. */
public final class FactRules {

    private FactRules() {}

    /** Whether the actor may make, change or end that. */
    public static Verdict mayKeep(Actor actor, Fact fact) {
        return switch (fact) {
            case NewDuty duty -> mayKeep(actor, duty.kind());
            case NewCredential credential -> mayKeep(actor, credential.kind().family());
            case NewService service -> mayKeepPeople(actor);
        };
    }

    /**
     * Whoever is liaison of a school may see its people: the principal says who it is, or whoever stands above the school;
     * a liaison names no successor.
     */
    public static Verdict mayKeep(Actor actor, DutyKind kind) {
        return switch (kind) {
            case LIAISON -> Verdict.when(!actor.is(Role.LIAISON), "roster.refused.liaison");
            case HOMEROOM -> mayKeepPeople(actor);
        };
    }

    /** Titles are given from above, so that no school writes down its own; qualifications are shown by their papers. */
    public static Verdict mayKeep(Actor actor, CredentialFamily family) {
        return switch (family) {
            case TITLE -> Verdict.when(actor.is(Role.BUREAU, Role.COLLEGE), "roster.refused.title");
            case QUALIFICATION -> mayKeepPeople(actor);
        };
    }

    /** An administrator keeps accounts and who looks after a school, but no personal files. */
    public static Verdict mayKeepPeople(Actor actor) {
        return Verdict.when(!actor.is(Role.ADMINISTRATOR), "roster.refused.administrator");
    }
}
