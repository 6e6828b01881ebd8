package org.yanxun.roster.load.read;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.yanxun.shell.fault.FieldProblem;

/** What the texts that tell who a person is must be, on a sheet and in a form alike. */
public final class SelfText {

    private static final int LONGEST_NAME = 60;
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{M}·•‧・.．'’ -]+");
    private static final Pattern STAFF_NUMBER = Pattern.compile("[A-Za-z0-9._/-]{1,40}");
    private static final Pattern MOBILE = Pattern.compile("\\+?[0-9][0-9 -]{5,19}");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s]{1,190}\\.[^@\\s.]{2,}");

    /** All rules; a blank text breaks none. */
    static final List<Rule> RULES = List.of(
            new Rule("name", "roster.import.nameTooLong", text -> text.length() <= LONGEST_NAME),
            new Rule("name", "roster.import.nameStrange", fits(NAME)),
            new Rule("staffNumber", "roster.import.staffNumber", fits(STAFF_NUMBER)),
            new Rule("idNumber", "roster.import.idNumber", IdNumber::isFine),
            new Rule("mobile", "roster.import.mobile", fits(MOBILE)),
            new Rule("email", "roster.import.email", fits(EMAIL)),
            new Rule("credentialLevel", "roster.wrong.text", CredentialText::isLevel),
            new Rule("certificate", "roster.wrong.text", CredentialText::isNumber));

    private SelfText() {}

    /**
     * A rule.
     *
     * @param column the column's or field's name
     * @param reason the key of the words that say what is wrong
     */
    record Rule(String column, String reason, Predicate<String> fine) {}

    /** What is wrong with these texts, by field. */
    public static List<FieldProblem> problems(Map<String, String> texts) {
        return RULES.stream()
                .filter(rule -> isBroken(rule, texts.getOrDefault(rule.column(), "")))
                .map(rule ->
                        FieldProblem.of(rule.column(), rule.reason(), shortened(texts.getOrDefault(rule.column(), ""))))
                .toList();
    }

    private static boolean isBroken(Rule rule, String text) {
        return !text.isEmpty() && !rule.fine().test(text);
    }

    /** An identity number in its one form. */
    public static String idNumber(String written) {
        return IdNumber.normal(written);
    }

    /** Enough of a text to find it again; never a whole identity number. */
    static String shortened(String text) {
        return text.length() > 12 ? text.substring(0, 6) + "…" : text;
    }

    private static Predicate<String> fits(Pattern pattern) {
        return text -> pattern.matcher(text).matches();
    }
}
