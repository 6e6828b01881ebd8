package org.yanxun.access.office;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.yanxun.kernel.PersonId;
import org.yanxun.kernel.Scope;
import org.yanxun.roster.Roster;

/** Leafs through the accounts of a scope: everybody's, or those of the people somebody looks for. */
@Component
public class AccountSearch {

    private final AccountDirectory directory;
    private final Roster roster;

    /** Over that directory and roster. */
    AccountSearch(AccountDirectory directory, Roster roster) {
        this.directory = directory;
        this.roster = roster;
    }

    /**
     * A page of people.
     *
     * @param next the last one, whom the next page comes after; absent on the last page
     */
    public record Found(List<Listed> people, Optional<PersonId> next) {}

    /**
     * The people found by name in either script, pinyin, initials, staff number or login, and everybody if nothing is
     * wanted; so many at most, after the one given.
     */
    public Found page(Scope scope, String wanted, Optional<PersonId> after, int limit) {
        String typed = wanted.strip();
        if (typed.isEmpty()) {
            List<Listed> found = directory.list(scope, after, limit + 1);
            List<Listed> shown = found.stream().limit(limit).toList();
            return new Found(shown, next(shown.stream().map(Listed::person).toList(), found.size()));
        }
        List<Roster.Person> found = roster.search(scope, typed, after, limit + 1);
        List<PersonId> shown =
                found.stream().limit(limit).map(Roster.Person::id).toList();
        return new Found(listed(scope, typed, shown, after.isEmpty()), next(shown, found.size()));
    }

    private static Optional<PersonId> next(List<PersonId> shown, int found) {
        return found > shown.size() && !shown.isEmpty() ? Optional.of(shown.getLast()) : Optional.empty();
    }

    /** In the roster's order; whoever has the login typed stands on the first page, above those who are not found else. */
    private List<Listed> listed(Scope scope, String typed, List<PersonId> shown, boolean first) {
        Map<PersonId, Listed> known = new LinkedHashMap<>();
        directory.those(scope, shown, typed).forEach(each -> known.put(each.person(), each));
        known.values().removeIf(each -> !first && typed.equalsIgnoreCase(each.login()));
        Stream<Listed> alone = known.values().stream().filter(each -> !shown.contains(each.person()));
        Stream<Listed> found = shown.stream().flatMap(each -> Optional.ofNullable(known.get(each)).stream());
        return Stream.concat(alone, found).toList();
    }
}
