package org.yanxun.roster.person;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.OrgId;
import org.yanxun.kernel.Period;
import org.yanxun.kernel.PersonId;
import org.yanxun.roster.Roster;
import org.yanxun.roster.RosterIntake.NewPost;
import org.yanxun.roster.RosterIntake.Work;
import org.yanxun.roster.find.OrganisationStore;
import org.yanxun.roster.organisation.Life;
import org.yanxun.shell.fault.InvalidInput;
import org.yanxun.shell.fault.NotThere;
import org.yanxun.shell.fault.Refusal;
import org.yanxun.trust.AuditTrail.Decision;

/** What people decide about a person's posts. Each act is one moment, and a person's last one can be undone. */
@Component
@Transactional
public class PostDesk {

    private static final String PERSON = "person";

    private final Roster roster;
    private final OrganisationStore organisations;
    private final PostEdits edits;
    private final DutyEdits duties;
    private final PersonActs acts;

    PostDesk(Roster roster, OrganisationStore organisations, PostEdits edits, DutyEdits duties, PersonActs acts) {
        this.roster = roster;
        this.organisations = organisations;
        this.edits = edits;
        this.duties = duties;
        this.acts = acts;
    }

    /** The post that is meant, and when the person was last changed as far as the page knew; absent if nobody said. */
    public record Target(
            PersonId person, UUID post, @Nullable Instant seen) {}

    /** Adds a post; sent twice, however soon, it is added once. */
    public void add(Actor actor, NewPost post, @Nullable Instant seen) {
        acts.enter(actor, post.person());
        if (PersonActs.isAgain(post, edits.standing(actor.scope(), post))) {
            return;
        }
        OffsetDateTime at = acts.moment(actor, post.person(), seen);
        taking(actor, post.organisation(), "from", post.valid().from());
        touchable(actor, post.work());
        write(actor, List.of(post), at);
        acts.done(
                actor,
                at,
                post.person(),
                Decision.of("roster.addPost", PERSON, whose(post), Named.post(roster, actor, post)));
    }

    /** Ends a post: that day no longer belongs to it, nor to a duty that needs it. */
    public void end(Actor actor, Target target, LocalDate day) {
        replace(
                actor,
                target,
                before -> List.of(renewed(before, before.work(), Ending.on(day, before.valid()))),
                after -> Decision.of("roster.endPost", PERSON, whose(after), Named.post(roster, actor, after)));
    }

    /** Moves a person to another organisation on a day, with the same work; duties at the old one end. */
    public void transfer(Actor actor, Target target, OrgId to, LocalDate day) {
        taking(actor, to, "on", day);
        replace(
                actor,
                target,
                before -> {
                    NewPost here = renewed(before, before.work(), Ending.on(day, before.valid()));
                    Period rest = new Period(day, before.valid().until());
                    return List.of(here, new NewPost(fresh(), before.person(), to, before.work(), rest));
                },
                after -> Decision.of("roster.transfer", PERSON, whose(after), Named.post(roster, actor, after)));
    }

    /** Corrects what was wrong about a post from its beginning. */
    public void correct(Actor actor, Target target, Work work, Period valid) {
        touchable(actor, work);
        replace(
                actor,
                target,
                before -> List.of(renewed(before, work, valid)),
                after -> Decision.of("roster.correctPost", PERSON, whose(after), Named.post(roster, actor, after)));
    }

    private void replace(
            Actor actor, Target target, Function<NewPost, List<NewPost>> by, Function<NewPost, Decision> decision) {
        OffsetDateTime at = acts.begin(actor, target.person(), target.seen());
        NewPost before = edits.supersede(actor.scope(), target.person(), target.post(), at)
                .orElseThrow(NotThere::new);
        touchable(actor, before.work());
        List<NewPost> after = by.apply(before);
        write(actor, after, at);
        duties.fit(actor, before.person(), before.organisation(), before.valid().from(), at);
        acts.done(actor, at, target.person(), decision.apply(after.getLast()).from(Named.post(roster, actor, before)));
    }

    /** Whoever has closed by that day takes nobody. */
    private void taking(Actor actor, OrgId organisation, String field, LocalDate day) {
        Life life = new Life(organisations.past(actor.scope(), organisation));
        if (life.equals(Life.NONE)) {
            throw new NotThere();
        }
        LocalDate end = life.ends();
        if (end != null && !day.isBefore(end)) {
            throw new InvalidInput(field, "roster.wrong.notOpen", day);
        }
    }

    private static void touchable(Actor actor, Work work) {
        Refusal.unlessGranted(PostRules.mayTouch(actor, work.kind()));
    }

    private void write(Actor actor, List<NewPost> posts, OffsetDateTime at) {
        try {
            edits.add(actor.scope(), posts, at);
        } catch (DataIntegrityViolationException overlap) {
            throw new InvalidInput("from", "roster.wrong.samePost");
        }
    }

    private static NewPost renewed(NewPost before, Work work, Period valid) {
        return new NewPost(fresh(), before.person(), before.organisation(), work, valid);
    }

    private static UUID fresh() {
        return UuidCreator.getTimeOrderedEpoch();
    }

    private static UUID whose(NewPost post) {
        return post.person().value();
    }
}
