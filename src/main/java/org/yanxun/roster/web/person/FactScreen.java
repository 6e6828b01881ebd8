package org.yanxun.roster.web.person;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yanxun.kernel.Actor;
import org.yanxun.roster.RosterIntake.Fact;
import org.yanxun.roster.Term;
import org.yanxun.roster.Term.CredentialFamily;
import org.yanxun.roster.Term.CredentialKind;
import org.yanxun.roster.Term.DutyKind;
import org.yanxun.roster.find.PersonFile;
import org.yanxun.roster.person.FactRules;
import org.yanxun.shell.FormScreen;
import org.yanxun.shell.fault.FieldProblem;

/**
 * The forms for a duty, a title, a qualification or a stretch of teaching.
 *
 * @param about what the forms are about
 * @param held what is to be ended, corrected or struck out; absent to add one
 * @param form as it was sent, or as things stand
 * @param places where a duty can be, by identity; none for anything else
 * @param problems what is wrong with what was sent; empty at first
 */
record FactScreen(
        PersonFile file,
        About about,
        Optional<Fact> held,
        FactForm form,
        Map<String, String> places,
        List<FieldProblem> problems)
        implements FormScreen {

    /**
     * What forms are about.
     *
     * @param family which of the credentials; absent for the other parts
     */
    record About(Actor actor, Part part, @Nullable CredentialFamily family) {

        /** The end of the keys of its words. */
        String key() {
            return family == null ? part.name() : family.name();
        }
    }

    boolean isDuty() {
        return about.part() == Part.DUTIES;
    }

    boolean isTitle() {
        return about.family() == CredentialFamily.TITLE;
    }

    boolean isQualification() {
        return about.family() == CredentialFamily.QUALIFICATION;
    }

    String key() {
        return about.key();
    }

    String person() {
        return "/roster/people/" + file.self().id();
    }

    /** Where the forms are sent. */
    String address() {
        String part = person() + "/" + about.part().path();
        return held.map(fact -> part + "/" + fact.id()).orElse(part);
    }

    /** What this actor may say it is. */
    Term[] kinds() {
        return isDuty()
                ? Arrays.stream(DutyKind.values())
                        .filter(kind -> FactRules.mayKeep(about.actor(), kind).isGranted())
                        .toArray(Term[]::new)
                : Arrays.stream(CredentialKind.values())
                        .filter(kind -> kind.family() == about.family())
                        .toArray(Term[]::new);
    }
}
