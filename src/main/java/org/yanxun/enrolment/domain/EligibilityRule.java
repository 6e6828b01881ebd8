package org.yanxun.enrolment.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.yanxun.enrolment.domain.Candidate.Post;
import org.yanxun.kernel.Verdict;

/**
 * One rule of who may have a seat.
 *
 * @param name what the rule is called; its words are the key of the same name
 * @param check its answer
 */
record EligibilityRule(String name, Function<Question, Verdict> check) {

    /** A candidate, a class, and the moment of asking. */
    record Question(Candidate candidate, Offer offer, Instant now) {}

    /** All rules, in the order in which a person should learn of them. */
    static final List<EligibilityRule> ALL = List.of(
            rule("enrolment.rule.open", q -> q.offer().standing().open()),
            rule(
                    "enrolment.rule.notBegun",
                    q -> q.now().isBefore(q.offer().span().startsAt())),
            rule("enrolment.rule.inPost", q -> !q.candidate().posts().isEmpty()),
            rule(
                    "enrolment.rule.stage",
                    q -> anyPost(q, p -> admits(q.offer().audience().stages(), p.stage()))),
            rule(
                    "enrolment.rule.subject",
                    q -> anyPost(q, p -> admits(q.offer().audience().subjects(), p.subject()))),
            rule(
                    "enrolment.rule.postKind",
                    q -> anyPost(q, p -> admits(q.offer().audience().postKinds(), p.kind()))),
            rule(
                    "enrolment.rule.organisation",
                    q -> anyPost(q, p -> within(q.offer().audience().within(), p.path()))),
            rule("enrolment.rule.rural", q -> !q.offer().audience().rural() || anyPost(q, Post::rural)),
            rule("enrolment.rule.migrant", q -> !q.offer().audience().migrant() || anyPost(q, Post::migrant)),
            rule("enrolment.rule.onePost", EligibilityRule::onePostFitsAll),
            new EligibilityRule("enrolment.rule.teachingYears", EligibilityRule::teachingYears),
            new EligibilityRule("enrolment.rule.clash", EligibilityRule::clash));

    /** What the rules are called, in order. */
    static List<String> names() {
        return ALL.stream().map(EligibilityRule::name).toList();
    }

    /** Every rule's answer, in order. */
    static List<Verdict> answers(Question question) {
        List<Verdict> answers = new ArrayList<>(ALL.size());
        for (EligibilityRule rule : ALL) {
            answers.add(rule.check().apply(question));
        }
        return answers;
    }

    private static EligibilityRule rule(String name, Predicate<Question> holds) {
        return new EligibilityRule(name, question -> Verdict.when(holds.test(question), name));
    }

    private static boolean anyPost(Question question, Predicate<Post> fits) {
        for (Post post : question.candidate().posts()) {
            if (fits.test(post)) {
                return true;
            }
        }
        return false;
    }

    /** Several wishes must be met by one post; where some wish is met by none, its own rule has said so already. */
    private static boolean onePostFitsAll(Question question) {
        if (question.candidate().posts().size() < 2) {
            return true;
        }
        var wanted = question.offer().audience();
        List<Predicate<Post>> wishes = List.of(
                p -> admits(wanted.stages(), p.stage()),
                p -> admits(wanted.subjects(), p.subject()),
                p -> admits(wanted.postKinds(), p.kind()),
                p -> within(wanted.within(), p.path()),
                p -> !wanted.rural() || p.rural(),
                p -> !wanted.migrant() || p.migrant());
        return !wishes.stream().allMatch(wish -> anyPost(question, wish))
                || anyPost(question, p -> wishes.stream().allMatch(wish -> wish.test(p)));
    }

    private static boolean admits(Set<String> wanted, @Nullable String one) {
        return wanted.isEmpty() || (one != null && wanted.contains(one));
    }

    private static boolean within(Offer.@Nullable Within wanted, String path) {
        return wanted == null || path.startsWith(wanted.path());
    }

    private static Verdict teachingYears(Question question) {
        Integer limit = question.offer().audience().teachingYears();
        int years = question.candidate().teachingYears();
        return limit == null || years <= limit
                ? Verdict.granted()
                : Verdict.refused("enrolment.rule.teachingYears", limit, years);
    }

    private static Verdict clash(Question question) {
        String other = question.candidate().clash();
        return other == null ? Verdict.granted() : Verdict.refused("enrolment.rule.clash", other);
    }
}
