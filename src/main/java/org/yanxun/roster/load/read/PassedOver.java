package org.yanxun.roster.load.read;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yanxun.document.sheet.in.Unread;
import org.yanxun.kernel.Verdict;

/** Tells which columns and sheets of an upload are not read, so that nothing is lost without a word. */
public final class PassedOver {

    private static final String COLUMNS = "roster.import.unreadColumns";
    private static final String SHEETS = "roster.import.unreadSheets";
    private static final String BOTH = "roster.import.unreadBoth";
    private static final int MOST = 12;
    private static final int LONGEST = 20;

    private PassedOver() {}

    /** What to tell of them; absent if all is read, or what is not was written by the house itself. */
    public static Optional<Verdict.Refused> told(Unread unread, Predicate<String> isOwn) {
        String titles = joined(unread.titles().stream().filter(isOwn.negate()).toList());
        String sheets = joined(unread.sheets());
        String what = sheets.isEmpty() ? COLUMNS : titles.isEmpty() ? SHEETS : BOTH;
        List<Object> names = Stream.<Object>of(titles, sheets)
                .filter(each -> !"".equals(each))
                .toList();
        return names.isEmpty() ? Optional.empty() : Optional.of(new Verdict.Refused(what, names));
    }

    /** Whether that is what a reason tells. */
    public static boolean isTold(Verdict.Refused why) {
        return Set.of(COLUMNS, SHEETS, BOTH).contains(why.reason());
    }

    private static String joined(List<String> names) {
        String joined = names.stream()
                .limit(MOST)
                .map(name -> name.codePointCount(0, name.length()) > LONGEST
                        ? name.substring(0, name.offsetByCodePoints(0, LONGEST)) + "…"
                        : name)
                .collect(Collectors.joining("、"));
        return names.size() > MOST ? joined + "…" : joined;
    }
}
