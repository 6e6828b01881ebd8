package org.yanxun.credit.year;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.yanxun.kernel.CreditCategory;
import org.yanxun.kernel.Credits;

/**
 * A class with seats left whose sessions are all to come.
 *
 * @param id the class
 * @param title what it is called
 * @param category the category it counts to
 * @param credits what it gives to whoever attends all of it
 * @param seats seats left
 * @param spans when its sessions are, in order
 * @param forWhom who may come
 */
public record OpenClass(
        UUID id, String title, CreditCategory category, Credits credits, int seats, List<Span> spans, ForWhom forWhom) {

    public OpenClass {
        spans = List.copyOf(spans);
    }

    /** From then until then. */
    public record Span(Instant from, Instant until) {}

    /**
     * Who may come; an empty list asks for nothing.
     *
     * @param stages the stages
     * @param subjects the subjects
     * @param kinds the kinds of post
     * @param path the organisation; empty for all
     */
    public record ForWhom(List<String> stages, List<String> subjects, List<String> kinds, String path) {

        public ForWhom {
            stages = List.copyOf(stages);
            subjects = List.copyOf(subjects);
            kinds = List.copyOf(kinds);
        }

        boolean admits(Post post) {
            return (stages.isEmpty() || stages.contains(post.stage()))
                    && (subjects.isEmpty() || subjects.contains(post.subject()))
                    && (kinds.isEmpty() || kinds.contains(post.kind()))
                    && post.path().startsWith(path);
        }
    }

    /**
     * A post that somebody holds.
     *
     * @param stage its stage; empty if none
     * @param subject its subject; empty if none
     * @param kind its kind
     * @param path its organisation's path
     */
    public record Post(String stage, String subject, String kind, String path) {}

    boolean admits(List<Post> posts) {
        return posts.stream().anyMatch(forWhom::admits);
    }

    boolean clashesWith(List<Coming> own) {
        return spans.stream().anyMatch(span -> own.stream().anyMatch(each -> each.overlaps(span.from(), span.until())));
    }
}
