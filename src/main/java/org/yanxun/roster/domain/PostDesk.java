package org.yanxun.roster.domain;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.OrgId;
import org.yanxun.kernel.Period;
import org.yanxun.kernel.PersonId;
import org.yanxun.kernel.Verdict;
import org.yanxun.roster.Roster;
import org.yanxun.roster.RosterIntake.NewPost;
import org.yanxun.roster.RosterIntake.Work;
import org.yanxun.roster.find.PersonStore;
import org.yanxun.shell.fault.InvalidInput;
import org.yanxun.shell.fault.NotThere;
import org.yanxun.shell.fault.Refusal;
import org.yanxun.trust.AuditTrail;
import org.yanxun.trust.AuditTrail.Decision;

/** What people decide about a person's posts. Each act is one moment, and the last one can be undone. */
@Component
@Transactional
public class PostDesk {

    private final Roster roster;
    private final PersonStore files;
    private final PostEdits edits;
    private final Changes changes;
    private final Bulk bulk;
    private final AuditTrail trail;

    PostDesk(Roster roster, PersonStore files, PostEdits edits, Changes changes, Bulk bulk, @Lazy AuditTrail trail) {
        this.roster = roster;
        this.files = files;
        this.edits = edits;
        this.changes = changes;
        this.bulk = bulk;
        this.trail = trail;
    }

    /**
     * The post that is meant, and when the person's posts were last changed as far as the page knew.
     *
     * @param seen absent if they never were
     */
    public record Target(
            PersonId person, UUID post, @Nullable Instant seen) {}

    /** Adds a post; sent twice, it is added once. */
    public void add(Actor actor, NewPost post, @Nullable Instant seen) {
        begin(actor, post.person(), seen);
        reachable(actor, post.organisation());
        touchable(actor, post.work());
        write(actor, List.of(post), bulk.now());
        trail.record(
                actor, Decision.of("roster.addPost", "person", post.person().value(), described(post)));
    }

    /** Ends a post: that day no longer belongs to it. */
    public void end(Actor actor, Target target, LocalDate day) {
        begin(actor, target.person(), target.seen());
        OffsetDateTime at = bulk.now();
        NewPost before = supersede(actor, target, at);
        NewPost after = renewed(before, before.organisation(), before.work(), cut(before, day));
        write(actor, List.of(after), at);
        note(
                actor,
                before,
                Decision.of("roster.endPost", "person", target.person().value(), described(after)));
    }

    /** Moves a person to another organisation on a day, with the same work. */
    public void transfer(Actor actor, Target target, OrgId to, LocalDate day) {
        begin(actor, target.person(), target.seen());
        reachable(actor, to);
        OffsetDateTime at = bulk.now();
        NewPost before = supersede(actor, target, at);
        NewPost here = renewed(before, before.organisation(), before.work(), cut(before, day));
        NewPost there = renewed(
                before, to, before.work(), new Period(day, before.valid().until()));
        write(actor, List.of(here, there), at);
        note(
                actor,
                before,
                Decision.of("roster.transfer", "person", target.person().value(), described(there)));
    }

    /** Corrects what was wrong about a post from its beginning. */
    public void correct(Actor actor, Target target, Work work, Period valid) {
        begin(actor, target.person(), target.seen());
        touchable(actor, work);
        OffsetDateTime at = bulk.now();
        NewPost before = supersede(actor, target, at);
        NewPost after = renewed(before, before.organisation(), work, valid);
        write(actor, List.of(after), at);
        note(
                actor,
                before,
                Decision.of("roster.correctPost", "person", target.person().value(), described(after)));
    }

    /** Takes the last change of a person's posts back. */
    public void undo(Actor actor, PersonId person, Instant seen) {
        begin(actor, person, seen);
        OffsetDateTime moment = seen.atOffset(ZoneOffset.UTC);
        Refusal.unlessGranted(Verdict.when(
                !edits.reachesOutside(actor.scope(), person, moment), "roster.refused.undoReachesOutside"));
        edits.kindsOf(actor.scope(), person, moment)
                .forEach(kind -> Refusal.unlessGranted(PostRules.mayTouch(actor, kind)));
        edits.undo(actor.scope(), person, moment, bulk.now());
        trail.record(actor, Decision.of("roster.undo", "person", person.value(), Map.of("changeOf", seen.toString())));
    }

    private void begin(Actor actor, PersonId person, @Nullable Instant seen) {
        changes.begin(actor.district());
        thereOrNot(roster.person(actor.scope(), person).isPresent());
        Optional<Instant> last = files.changed(actor.scope(), person);
        Refusal.unlessGranted(Verdict.when(last.equals(Optional.ofNullable(seen)), "shell.fault.stale"));
    }

    private static void thereOrNot(boolean there) {
        if (!there) {
            throw new NotThere();
        }
    }

    private void reachable(Actor actor, OrgId organisation) {
        thereOrNot(roster.organisation(actor.scope(), organisation).isPresent());
    }

    private NewPost supersede(Actor actor, Target target, OffsetDateTime at) {
        NewPost before = edits.supersede(actor.scope(), target.person(), target.post(), at)
                .orElseThrow(NotThere::new);
        touchable(actor, before.work());
        return before;
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

    private static Period cut(NewPost post, LocalDate day) {
        boolean within = post.valid().contains(day) && day.isAfter(post.valid().from());
        if (!within) {
            throw new InvalidInput("on", "roster.wrong.dayOutside", post.valid().from());
        }
        return new Period(post.valid().from(), day);
    }

    private static NewPost renewed(NewPost before, OrgId organisation, Work work, Period valid) {
        return new NewPost(UuidCreator.getTimeOrderedEpoch(), before.person(), organisation, work, valid);
    }

    private void note(Actor actor, NewPost before, Decision decision) {
        trail.record(actor, decision.from(described(before)));
    }

    private static Map<String, String> described(NewPost post) {
        return Map.of(
                "organisation", post.organisation().toString(),
                "work", post.work().toString(),
                "valid", Row.range(post.valid()));
    }
}
