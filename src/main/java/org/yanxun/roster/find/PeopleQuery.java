package org.yanxun.roster.find;

import org.jspecify.annotations.Nullable;
import org.yanxun.kernel.PersonId;
import org.yanxun.kernel.SchoolStage;
import org.yanxun.kernel.Scope;
import org.yanxun.roster.Term;

/**
 * Whom a list of people shows.
 *
 * @param scope only people with one of today's or tomorrow's posts in it
 * @param typed the beginning of a name, pinyin, initials or staff number; empty for everybody
 * @param filter what the post must be
 * @param after where the page before ended; absent for the first page
 * @param limit how many at most
 */
public record PeopleQuery(
        Scope scope, String typed, Filter filter, @Nullable Cursor after, int limit) {

    /** The first people found. */
    public static PeopleQuery first(Scope scope, String typed, int limit) {
        return new PeopleQuery(scope, typed, Filter.NONE, null, limit);
    }

    /** The same from another place on. */
    PeopleQuery from(Cursor place) {
        return new PeopleQuery(scope, typed, filter, place, limit);
    }

    /** Whether the scope is the whole district: its path names one organisation only. */
    boolean isWholeDistrict() {
        return scope.path().indexOf('/', 1) == scope.path().length() - 1;
    }

    /** What a post held today must be; absent parts leave it open. */
    public record Filter(@Nullable SchoolStage stage, Term.@Nullable Subject subject, Term.@Nullable PostKind kind) {

        /** Anything, or no post at all. */
        public static final Filter NONE = new Filter(null, null, null);

        boolean isNone() {
            return stage == null && subject == null && kind == null;
        }
    }

    /** The last person of a page: the key it is ordered by, then the identity. */
    public record Cursor(String key, PersonId id) {}
}
