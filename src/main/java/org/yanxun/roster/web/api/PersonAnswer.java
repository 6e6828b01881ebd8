package org.yanxun.roster.web.api;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yanxun.roster.Roster.Person;
import org.yanxun.roster.Roster.Post;

/**
 * A person as the API tells of them; codes, not labels.
 *
 * @param post the post that counts first today; absent if there is none
 */
record PersonAnswer(
        UUID id,
        String name,
        @Nullable String staffNumber,
        @Nullable PostAnswer post) {

    static PersonAnswer of(Person person) {
        Post post = person.post();
        return new PersonAnswer(
                person.id().value(), person.name(), person.staffNumber(), post == null ? null : PostAnswer.of(post));
    }

    /** A post held today. */
    record PostAnswer(
            UUID organisation,
            String organisationName,
            String kind,
            @Nullable String stage,
            @Nullable String subject,
            String staffing) {

        static PostAnswer of(Post post) {
            return new PostAnswer(
                    post.organisation().value(),
                    post.organisationName(),
                    post.kind().name(),
                    post.stage() == null ? null : post.stage().name(),
                    post.subject() == null ? null : post.subject().name(),
                    post.staffing().name());
        }
    }
}
