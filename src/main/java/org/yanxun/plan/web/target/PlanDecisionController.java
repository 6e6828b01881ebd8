package org.yanxun.plan.web.target;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.Role;
import org.yanxun.plan.PlanDocument;
import org.yanxun.plan.PlanId;
import org.yanxun.plan.PlanText;
import org.yanxun.plan.Plans;
import org.yanxun.plan.decision.Act;
import org.yanxun.plan.decision.Decisions;
import org.yanxun.plan.decision.FindingId;
import org.yanxun.plan.promise.TargetId;
import org.yanxun.plan.target.Amount;
import org.yanxun.plan.target.Bearing;
import org.yanxun.plan.target.CalendarSpan;
import org.yanxun.plan.target.Target;
import org.yanxun.plan.target.TargetKind;
import org.yanxun.plan.web.AddForm;
import org.yanxun.plan.web.PlanPages;
import org.yanxun.shell.Redirect;
import org.yanxun.shell.Screen;
import org.yanxun.shell.fault.InvalidInput;
import org.yanxun.shell.fault.NotThere;
import org.yanxun.shell.route.Allowed;

/** What is decided on a plan's own page: sections at once, findings, promises the reading did not see, taking back. */
@Controller
@Allowed(Role.BUREAU)
class PlanDecisionController {

    private static final Target NOWHERE = at(0, 0);

    private final Plans plans;
    private final Decisions decisions;
    private final PlanPages pages;

    PlanDecisionController(Plans plans, Decisions decisions, PlanPages pages) {
        this.plans = plans;
        this.decisions = decisions;
        this.pages = pages;
    }

    @PostMapping("/plans/{id}/accept")
    Screen accept(Actor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent) {
        TargetForm form = new TargetForm(sent);
        String section = form.text("section");
        PlanDocument plan = plan(actor, id);
        int number = section.matches("\\d{1,4}") ? Integer.parseInt(section) : 0;
        decisions.acceptPlain(actor, plan.plan().id(), number, form.given());
        return Redirect.to("/plans/" + id).saying("plan.done.decided");
    }

    @PostMapping("/plans/{id}/findings/{finding}")
    Screen settle(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID finding,
            @RequestParam MultiValueMap<String, String> sent) {
        TargetForm form = new TargetForm(sent);
        PlanDocument plan = plan(actor, id);
        Act.OnFinding act = Act.OnFinding.chosen(Optional.ofNullable(sent.getFirst("choice")));
        decisions.settle(actor, plan.plan().id(), new FindingId(finding), act, form.given());
        return Redirect.to("/plans/" + id).saying("plan.done.decided");
    }

    @PostMapping("/plans/{id}/targets")
    Screen add(Actor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent) {
        TargetForm form = new TargetForm(sent);
        PlanDocument plan = plan(actor, id);
        TargetId target = new TargetId(TargetScreens.batch(form.text("id")));
        try {
            decisions.add(actor, plan.plan().id(), target, added(plan.text(), form), form.given());
        } catch (InvalidInput wrong) {
            return pages.of(actor, plan.plan().id(), new AddForm(sent, wrong.problems()));
        }
        return Redirect.to("/plans/" + id + "/targets/" + target).saying("plan.done.decided");
    }

    private static Target added(PlanText text, TargetForm form) {
        Faults faults = new Faults();
        Optional<Target> place = faults.read(() -> Optional.of(place(text, form)));
        Optional<Target> content = faults.read(() -> Optional.of(form.corrected(place.orElse(NOWHERE))));
        faults.orComplain();
        return content.orElseThrow();
    }

    /** Where the words stand: in the sentence that was chosen, else in the one place of the text where they do. */
    private static Target place(PlanText text, TargetForm form) {
        String words = form.text("words").replace("\r\n", "\n");
        String chosen = form.text("sentence");
        if (chosen.matches("\\d{1,8}")) {
            Optional<Target> within =
                    text.sentenceAt(Integer.parseInt(chosen)).flatMap(each -> within(text, each, words));
            if (within.isPresent()) {
                return within.get();
            }
        }
        return place(text.source(), words);
    }

    /** Lines end there as they were given, in a form always in the same way. */
    private static Optional<Target> within(PlanText text, PlanText.Sentence sentence, String words) {
        return Stream.of(words, words.replace("\n", "\r\n"))
                .filter(each -> !each.isEmpty())
                .flatMap(each -> {
                    int at = text.words(sentence).indexOf(each);
                    return at < 0
                            ? Stream.<Target>empty()
                            : Stream.of(at(sentence.start() + at, sentence.start() + at + each.length()));
                })
                .findFirst();
    }

    private static Target place(String text, String words) {
        int start = text.indexOf(words);
        if (words.isEmpty() || start < 0 || text.indexOf(words, start + 1) >= 0) {
            throw new InvalidInput("words", start < 0 || words.isEmpty() ? "plan.wrong.place" : "plan.wrong.often");
        }
        return at(start, start + words.length());
    }

    private static Target at(int start, int end) {
        return new Target(TargetKind.ACTION, Amount.NONE, Bearing.NONE, CalendarSpan.NONE, start, end);
    }

    @PostMapping("/plans/{id}/undo")
    Screen undo(Actor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent) {
        TargetForm form = new TargetForm(sent);
        PlanDocument plan = plan(actor, id);
        decisions.undo(actor, plan.plan().id(), TargetScreens.batch(form.text("undoes")), form.given());
        String target = form.text("target");
        boolean toTarget = target.matches("[0-9a-f-]{36}");
        return Redirect.to("/plans/" + id + (toTarget ? "/targets/" + target : ""))
                .saying("plan.done.undone");
    }

    private PlanDocument plan(Actor actor, UUID id) {
        return plans.find(actor.district(), new PlanId(id)).orElseThrow(NotThere::new);
    }
}
