package org.yanxun.roster.organisation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.OrgId;
import org.yanxun.kernel.Period;
import org.yanxun.kernel.Verdict;
import org.yanxun.roster.domain.Changes;
import org.yanxun.roster.domain.Reasons;
import org.yanxun.roster.domain.Row;
import org.yanxun.roster.find.Chapter;
import org.yanxun.roster.find.Chapter.Facts;
import org.yanxun.roster.find.OrganisationStore;
import org.yanxun.roster.organisation.Lives.Coded;
import org.yanxun.shell.fault.InvalidInput;
import org.yanxun.shell.fault.NotThere;
import org.yanxun.shell.fault.Refusal;
import org.yanxun.trust.AuditTrail;
import org.yanxun.trust.AuditTrail.Decision;

/**
 * What the bureau and the administrator decide about organisations by hand: one begins, is otherwise from a day on, was
 * wrong, ends, and the last of it is taken back. Nothing that was recorded is lost.
 */
@Component
public class LifeDesk {

    private final OrganisationStore store;
    private final Lives lives;
    private final Standing standing;
    private final Changes changes;
    private final AuditTrail trail;
    private final Clock clock;

    LifeDesk(
            OrganisationStore store,
            Lives lives,
            Standing standing,
            Changes changes,
            @Lazy AuditTrail trail,
            Clock clock) {
        this.store = store;
        this.lives = lives;
        this.standing = standing;
        this.changes = changes;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Which organisation.
     *
     * @param seen when it was last changed, as whoever changes it knows
     */
    public record Target(OrgId organisation, @Nullable Instant seen) {

        private UUID id() {
            return organisation.value();
        }
    }

    /**
     * An organisation begins; asked twice with one identity, it begins once.
     *
     * @return its identity: the one given, unless the code stood for something that is nothing any more
     * @throws InvalidInput if another one has that code, or the one above is not open on its first day
     */
    @Transactional
    public OrgId add(Actor actor, OrgId fresh, String code, Life life) {
        changes.begin(actor.district());
        Optional<Coded> known =
                Optional.ofNullable(lives.codes(actor.district()).get(code));
        OrgId organisation = known.map(Coded::id).orElse(fresh);
        if (isAgain(actor, fresh, organisation, life)) {
            return fresh;
        }
        if (known.filter(Coded::lives).isPresent()) {
            throw new InvalidInput("code", "roster.wrong.codeTaken", code);
        }
        if (known.isEmpty()) {
            lives.place(actor.district(), Map.of(code, fresh));
        }
        Facts facts = life.chapters().getFirst().facts();
        Turn turn = new Turn(organisation, Life.NONE, life);
        checkParent(actor, turn, facts);
        write(actor, turn);
        record(
                actor,
                turn,
                Decision.of("roster.addOrganisation", "organisation", organisation.value(), told(actor, turn.come())));
        return organisation;
    }

    /** From that day on, other facts hold. */
    @Transactional
    public void change(Actor actor, Target target, LocalDate from, Facts facts) {
        Life before = begin(actor, target);
        Turn turn = new Turn(target.organisation(), before, before.changed(from, facts));
        checkParent(actor, turn, facts);
        write(actor, turn);
        record(
                actor,
                turn,
                Decision.of("roster.changeOrganisation", "organisation", target.id(), told(actor, turn.come())));
    }

    /** A chapter said something wrong all along, or its days were wrong. */
    @Transactional
    public void correct(Actor actor, Target target, UUID chapter, Facts facts, Period valid) {
        Life before = begin(actor, target);
        Turn turn = new Turn(target.organisation(), before, before.corrected(chapter, facts, valid));
        checkParent(actor, turn, facts);
        write(actor, turn);
        record(
                actor,
                turn,
                Decision.of("roster.correctOrganisation", "organisation", target.id(), told(actor, turn.come())));
    }

    /**
     * It ends on a day.
     *
     * @throws InvalidInput if the reason is too long, or it is not open before that day
     * @throws Refusal if people have posts there, or organisations stand below it, on that day or later
     */
    @Transactional
    public void close(Actor actor, Target target, LocalDate on, String reason) {
        Optional<String> why = Reasons.ifAny(reason);
        Life before = begin(actor, target);
        Turn turn = new Turn(target.organisation(), before, before.closed(on));
        write(actor, turn);
        record(
                actor,
                turn,
                Decision.of("roster.closeOrganisation", "organisation", target.id(), told(actor, turn.come()))
                        .because(why.orElse(null)));
    }

    /**
     * What was last done about it is taken back.
     *
     * @throws Refusal if that was a merger, which moved people too, or what comes back would stand below what is not open
     */
    @Transactional
    public void undo(Actor actor, Target target) {
        Life before = begin(actor, target);
        Instant moment = Optional.ofNullable(target.seen()).orElseThrow(NotThere::new);
        Refusal.unlessGranted(
                Verdict.when(!isMerger(actor, target.organisation(), moment), "roster.refused.undoMerger"));
        List<Chapter> brought = store.broughtAt(actor.district(), target.organisation(), moment);
        List<Chapter> replaced = store.replacedAt(actor.district(), target.organisation(), moment);
        Turn turn = new Turn(target.organisation(), before, before.undone(brought, replaced));
        loose(actor, turn).ifPresent(day -> Refusal.unlessGranted(Verdict.refused("roster.wrong.parentNotOpen", day)));
        write(actor, turn);
        record(
                actor,
                turn,
                Decision.of("roster.undoOrganisation", "organisation", target.id(), told(actor, turn.come())));
    }

    /** Whether what was done about it at that moment was a merger, which is not taken back here. */
    public boolean isMerger(Actor actor, OrgId organisation, Instant moment) {
        return store.broughtAt(actor.district(), organisation, moment).stream()
                        .anyMatch(chapter -> chapter.successor() != null)
                && store.replacedAt(actor.district(), organisation, moment).stream()
                        .allMatch(chapter -> chapter.successor() == null);
    }

    private boolean isAgain(Actor actor, OrgId fresh, OrgId known, Life wanted) {
        Life there = life(actor, fresh);
        if (there.chapters().isEmpty()) {
            return false;
        }
        Refusal.unlessGranted(Verdict.when(known.equals(fresh) && there.says(wanted), "shell.fault.stale"));
        return true;
    }

    private Life begin(Actor actor, Target target) {
        changes.begin(actor.district());
        Life life = life(actor, target.organisation());
        if (life.chapters().isEmpty()) {
            throw new NotThere();
        }
        Optional<Instant> last = store.changed(actor.district(), target.organisation());
        Refusal.unlessGranted(Verdict.when(last.equals(Optional.ofNullable(target.seen())), "shell.fault.stale"));
        return life;
    }

    private Life life(Actor actor, OrgId organisation) {
        return new Life(store.past(actor.scope(), organisation));
    }

    /** Whatever happens to it, the district keeps its top: without one nobody would be let in any more. */
    private void write(Actor actor, Turn turn) {
        boolean keeps = !turn.before().isTop() || turn.keepsTop(LocalDate.now(clock));
        Refusal.unlessGranted(Verdict.when(keeps, "roster.refused.top"));
        lives.write(actor.district(), List.of(turn));
        InTheWay inTheWay = standing.all(actor.district(), turn);
        Refusal.unlessGranted(
                Verdict.when(inTheWay.isNobody(), "roster.refused.standing", inTheWay.all(), inTheWay.text()));
    }

    /** The one above is open on all days on which anything is to stand below it; nothing else becomes the top. */
    private void checkParent(Actor actor, Turn turn, Facts facts) {
        if (turn.before().isTop()) {
            return;
        }
        if (facts.parent() == null) {
            throw new InvalidInput("parent", "roster.wrong.missing");
        }
        loose(actor, turn).ifPresent(day -> {
            throw new InvalidInput("parent", "roster.wrong.parentNotOpen", day);
        });
    }

    private Optional<LocalDate> loose(Actor actor, Turn turn) {
        return turn.loose(parent -> life(actor, parent));
    }

    private void record(Actor actor, Turn turn, Decision decision) {
        trail.record(actor, turn.gone().isEmpty() ? decision : decision.from(told(actor, turn.gone())));
    }

    private Map<String, String> told(Actor actor, List<Chapter> chapters) {
        Map<String, String> told = new LinkedHashMap<>();
        if (!chapters.isEmpty()) {
            Chapter last = chapters.getLast();
            var nature = last.facts().nature();
            told.put("name", last.facts().name());
            told.put("valid", Row.range(last.valid()));
            Optional.ofNullable(last.facts().parent())
                    .ifPresent(parent -> told.put("parent", life(actor, parent).lastName()));
            told.put("type", nature.type().name());
            told.put("ownership", nature.ownership().name());
            told.put("stages", nature.stages().stream().map(Enum::name).sorted().collect(Collectors.joining(",")));
            told.put("rural", String.valueOf(nature.rural()));
            told.put("migrant", String.valueOf(nature.migrant()));
        }
        return told;
    }
}
