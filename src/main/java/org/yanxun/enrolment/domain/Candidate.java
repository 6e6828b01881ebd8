package org.yanxun.enrolment.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The person who asks for a seat, as far as the rules look.
 *
 * @param posts the posts held on the class's first day
 * @param teachingYears whole years of teaching by then
 * @param clash the title of an own session at the same time; absent if there is none
 */
record Candidate(
        List<Post> posts, int teachingYears, @Nullable String clash) {

    Candidate {
        posts = List.copyOf(posts);
    }

    /**
     * A post and its school.
     *
     * @param stage absent where none is taught
     * @param subject absent where none is taught
     * @param path where in the district
     */
    record Post(
            String kind,
            @Nullable String stage,
            @Nullable String subject,
            String path,
            boolean rural,
            boolean migrant) {}
}
