package org.yanxun.credit.year;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.yanxun.kernel.Period;

/**
 * What classes ask about somebody who looks for one.
 *
 * @param posts the posts held today
 * @param services the stretches of teaching
 * @param asked the classes in which a seat is taken or asked for
 * @param busy when their sessions are, and those the person teaches, from today on
 */
record Candidate(List<OpenClass.Post> posts, List<Period> services, Set<UUID> asked, List<OpenClass.Span> busy) {

    /** Somebody without a post, for whom no class is. */
    static final Candidate NOBODY = new Candidate(List.of(), List.of(), Set.of(), List.of());

    Candidate {
        posts = List.copyOf(posts);
        services = List.copyOf(services);
        asked = Set.copyOf(asked);
        busy = List.copyOf(busy);
    }

    /** The same person with one more post. */
    Candidate with(OpenClass.Post post) {
        List<OpenClass.Post> more = new ArrayList<>(posts);
        more.add(post);
        return new Candidate(more, services, asked, busy);
    }
}
