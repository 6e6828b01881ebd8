package org.yanxun.enrolment.domain;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yanxun.kernel.Period;
import org.yanxun.roster.TeachingYears;

/**
 * What the rules look at of one person, whatever the class.
 *
 * @param posts all posts, each with its days
 * @param services all stretches of teaching
 * @param applications live applications, one a class
 * @param sessions sessions still to come: of the classes they are for, and those the person teaches
 */
record PersonFacts(List<Post> posts, List<Period> services, List<Live> applications, List<Session> sessions) {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /** Of whom nothing is known. */
    static final PersonFacts NONE = new PersonFacts(List.of(), List.of(), List.of(), List.of());

    /** Days from the first to before the last; open ends are absent. */
    record Days(@Nullable LocalDate from, @Nullable LocalDate until) {

        boolean contains(LocalDate day) {
            return (from == null || !day.isBefore(from)) && (until == null || day.isBefore(until));
        }
    }

    /** A post and its days. */
    record Post(Candidate.Post post, Days days) {}

    /** A live application. */
    record Live(UUID trainingClass, UUID id, State state) {}

    /** A session that the person sits in, may come to sit in, or teaches. */
    record Session(UUID trainingClass, String title, Offer.Span span) {}

    /** The person as of the class's first day. */
    Candidate candidateFor(Offer offer) {
        LocalDate day = LocalDate.ofInstant(offer.span().startsAt(), ZONE);
        return new Candidate(
                posts.stream()
                        .filter(each -> each.days().contains(day))
                        .map(Post::post)
                        .toList(),
                TeachingYears.on(day, services).value(),
                clash(offer).map(Session::title).orElse(null));
    }

    /** The person's live application to the class. */
    Optional<Live> applicationTo(UUID trainingClass) {
        return applications.stream()
                .filter(each -> each.trainingClass().equals(trainingClass))
                .findFirst();
    }

    private Optional<Session> clash(Offer offer) {
        return sessions.stream()
                .filter(own -> !own.trainingClass().equals(offer.id()))
                .filter(own ->
                        offer.sessions().stream().anyMatch(slot -> slot.span().overlaps(own.span())))
                .findFirst();
    }
}
