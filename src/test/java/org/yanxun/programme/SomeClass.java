package org.yanxun.programme;

import com.github.f4b6a3.uuid.UuidCreator;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.yanxun.kernel.CreditCategory;
import org.yanxun.kernel.OrgId;
import org.yanxun.kernel.PersonId;

/** A class for a test: centralised, 30 seats, for everybody, with the sessions the test asks for. */
public final class SomeClass {

    private final UUID id = UuidCreator.getTimeOrderedEpoch();
    private final UUID programme;
    private final OrgId organiser;
    private final List<SessionPlan> sessions = new ArrayList<>();
    private String title = "新課程新教材疑難問題解決";
    private ClassPlan.Terms terms = new ClassPlan.Terms(CreditCategory.CENTRALISED, 30, false);
    private Audience audience = Audience.EVERYBODY;

    /** Held by that organisation, in that programme. */
    public SomeClass(UUID programme, OrgId organiser) {
        this.programme = programme;
        this.organiser = organiser;
    }

    /** A class that belongs nowhere, for rules alone. */
    public static SomeClass someClass() {
        return new SomeClass(UuidCreator.getTimeOrderedEpoch(), OrgId.fresh());
    }

    /** Called that. */
    public SomeClass titled(String called) {
        title = called;
        return this;
    }

    /** With that many seats. */
    public SomeClass seats(int capacity) {
        terms = new ClassPlan.Terms(terms.category(), capacity, terms.consent());
        return this;
    }

    /** Of that category. */
    public SomeClass of(CreditCategory category) {
        terms = new ClassPlan.Terms(category, terms.capacity(), terms.consent());
        return this;
    }

    /** Whose seats need the school's consent. */
    public SomeClass withConsent() {
        terms = new ClassPlan.Terms(terms.category(), terms.capacity(), true);
        return this;
    }

    /** For those people. */
    public SomeClass forThose(Audience those) {
        audience = those;
        return this;
    }

    /** With a session of three hours from that moment, such as 2026-12-05T05:30:00Z. */
    public SomeClass on(String startsAt) {
        sessions.add(session(startsAt, null, "進修學校 302"));
        return this;
    }

    /** With a session that somebody teaches. */
    public SomeClass on(String startsAt, PersonId trainer, String place) {
        sessions.add(session(startsAt, trainer, place));
        return this;
    }

    /** With that session. */
    public SomeClass with(SessionPlan session) {
        sessions.add(session);
        return this;
    }

    /** A session of three hours. */
    public static SessionPlan session(
            String startsAt, @org.jspecify.annotations.Nullable PersonId trainer, String place) {
        Instant from = Instant.parse(startsAt);
        return new SessionPlan(
                UuidCreator.getTimeOrderedEpoch(),
                "課例研討",
                new SessionPlan.Span(from, from.plus(Duration.ofHours(3))),
                place,
                new SessionPlan.Trainer(trainer, trainer == null ? null : "沈老師"),
                BigDecimal.valueOf(3),
                false);
    }

    /** What was asked for. */
    public ClassPlan plan() {
        return new ClassPlan(id, programme, organiser, new ClassPlan.Naming(title, 6, null), terms, audience, sessions);
    }
}
