package org.yanxun.programme.domain;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.yanxun.kernel.Verdict;
import org.yanxun.shell.fault.FieldProblem;

/**
 * One rule for what is planned, with the field it speaks about.
 *
 * @param field the field of the form or the API's body
 * @param check its answer
 * @param <T> what it looks at
 */
record Rule<T>(String field, Function<T, Verdict> check) {

    /** All that these rules have against it; fields get the prefix, such as {@code sessions[0].}. */
    static <T> List<FieldProblem> problems(List<Rule<T>> rules, T subject, String prefix) {
        return rules.stream().flatMap(rule -> rule.problem(subject, prefix)).toList();
    }

    private Stream<FieldProblem> problem(T subject, String prefix) {
        return switch (check.apply(subject)) {
            case Verdict.Granted() -> Stream.empty();
            case Verdict.Refused refused -> Stream.of(FieldProblem.of(prefix + field, refused));
        };
    }
}
