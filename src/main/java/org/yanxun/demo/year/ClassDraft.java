package org.yanxun.demo.year;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yanxun.demo.district.Member;
import org.yanxun.kernel.CreditCategory;
import org.yanxun.kernel.OrgId;
import org.yanxun.kernel.SchoolStage;
import org.yanxun.programme.Audience;
import org.yanxun.programme.ClassPlan;
import org.yanxun.programme.Programme;
import org.yanxun.programme.Programmes.Held;
import org.yanxun.programme.SessionPlan;
import org.yanxun.roster.Term.PostKind;

/** A class of the demonstration year in the making. */
final class ClassDraft {

    private static final Audience.Schools ANY_SCHOOL = new Audience.Schools(false, false);

    private final Programme programme;
    private final CreditCategory category;
    private final String title;
    private final Instant latest;
    private OrgId organiser;
    private Audience audience = Audience.EVERYBODY;
    private @Nullable Integer edition;
    private @Nullable Integer stage;
    private int free;
    private boolean consent;

    /** Published three weeks before it begins, but no later than that moment. */
    ClassDraft(Programme programme, CreditCategory category, OrgId organiser, String title, Instant latest) {
        this.programme = programme;
        this.category = category;
        this.organiser = organiser;
        this.title = title;
        this.latest = latest;
    }

    /** Held by a unit for its own people. */
    ClassDraft heldBy(OrgId unit) {
        organiser = unit;
        audience = new Audience(Set.of(), Set.of(), Set.of(), unit, null, ANY_SCHOOL);
        return this;
    }

    ClassDraft forStages(Set<SchoolStage> stages) {
        audience = new Audience(stages, Set.of(), Set.of(), null, null, ANY_SCHOOL);
        return this;
    }

    /** Only for those with no more years of teaching. */
    ClassDraft forYoung(int years) {
        audience = new Audience(Set.of(), Set.of(), Set.of(), null, years, ANY_SCHOOL);
        return this;
    }

    /** Only for those with a post of these kinds. */
    ClassDraft forPosts(Set<PostKind> kinds) {
        audience = new Audience(Set.of(), Set.of(), kinds, null, null, ANY_SCHOOL);
        return this;
    }

    ClassDraft edition(int number) {
        edition = number;
        return this;
    }

    ClassDraft stage(int number) {
        stage = number;
        return this;
    }

    /** With so many seats more than are taken. */
    ClassDraft withFree(int seats) {
        free = seats;
        return this;
    }

    ClassDraft withConsent() {
        consent = true;
        return this;
    }

    HeldClass held(List<SessionPlan> sessions, List<Member> seated) {
        var plan = new ClassPlan(
                UuidCreator.getTimeOrderedEpoch(),
                programme.id(),
                organiser,
                new ClassPlan.Naming(title, edition, stage),
                new ClassPlan.Terms(category, Math.max(1, seated.size() + free), consent),
                audience,
                sessions);
        return new HeldClass(new Held(plan, published(sessions)), seated);
    }

    private Instant published(List<SessionPlan> sessions) {
        Instant threeWeeksBefore = sessions.stream()
                .map(session -> session.when().startsAt())
                .min(Comparator.naturalOrder())
                .orElseThrow()
                .minus(Duration.ofDays(21));
        return threeWeeksBefore.isBefore(latest) ? threeWeeksBefore : latest;
    }
}
