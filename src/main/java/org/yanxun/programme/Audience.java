package org.yanxun.programme;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yanxun.kernel.OrgId;
import org.yanxun.kernel.SchoolStage;
import org.yanxun.roster.Term;

/**
 * For whom a class is. An empty set restricts nothing.
 *
 * @param stages the stages taught in
 * @param subjects the subjects taught
 * @param postKinds the kinds of post held
 * @param organisation only people of this organisation and those below it; absent for the whole district
 * @param maxTeachingYears no more years of teaching than these; absent for no limit
 * @param schools the kind of schools they come from
 */
public record Audience(
        Set<SchoolStage> stages,
        Set<Term.Subject> subjects,
        Set<Term.PostKind> postKinds,
        @Nullable OrgId organisation,
        @Nullable Integer maxTeachingYears,
        Schools schools) {

    /** For everybody in post. */
    public static final Audience EVERYBODY =
            new Audience(Set.of(), Set.of(), Set.of(), null, null, new Schools(false, false));

    public Audience {
        stages = Set.copyOf(stages);
        subjects = Set.copyOf(subjects);
        postKinds = Set.copyOf(postKinds);
    }

    /**
     * What kind of schools; both false for any.
     *
     * @param migrant only schools for migrant workers' children (plan row 5.7)
     * @param rural only rural schools
     */
    public record Schools(boolean migrant, boolean rural) {}
}
