package org.yanxun.plan.web;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.yanxun.kernel.Actor;
import org.yanxun.plan.PlanDocument;
import org.yanxun.plan.PlanId;
import org.yanxun.plan.PlanText;
import org.yanxun.plan.Plans;
import org.yanxun.plan.binding.Suggestions;
import org.yanxun.plan.decision.Decisions;
import org.yanxun.plan.decision.Docket;
import org.yanxun.plan.original.Originals;
import org.yanxun.plan.target.TargetKind;
import org.yanxun.shell.Screen;
import org.yanxun.shell.fault.NotThere;

/** Draws up a plan's page for whoever may read it. */
@Component
public class PlanPages {

    private final Plans plans;
    private final Decisions decisions;
    private final Suggestions suggestions;
    private final Originals originals;

    PlanPages(Plans plans, Decisions decisions, Suggestions suggestions, Originals originals) {
        this.plans = plans;
        this.decisions = decisions;
        this.suggestions = suggestions;
        this.originals = originals;
    }

    /** The page, with the form for one more promise as it was sent. */
    public Screen of(Actor actor, PlanId id, AddForm add) {
        return of(actor, document(actor, id), add);
    }

    /** The page, with that form begun by the words of a sentence, which is told by its first place in the text. */
    Screen beginningWith(Actor actor, PlanId id, String place) {
        PlanDocument document = document(actor, id);
        return of(actor, document, begun(document.text(), place));
    }

    /** The form begun with the words of a sentence, to be shortened; empty if none begins at that place. */
    private static AddForm begun(PlanText text, String place) {
        int start = place.matches("\\d{1,8}") ? Integer.parseInt(place) : -1;
        return text.sentenceAt(start)
                .filter(sentence -> sentence.start() == start)
                .map(sentence -> {
                    LinkedMultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
                    fields.set("sentence", place);
                    fields.set("words", text.words(sentence).strip());
                    fields.set("kind", TargetKind.ACTION.name());
                    return new AddForm(fields, List.of());
                })
                .orElse(AddForm.EMPTY);
    }

    private PlanDocument document(Actor actor, PlanId id) {
        return plans.find(actor.district(), id)
                .filter(found -> PlanSight.of(actor).mayRead(found.plan()))
                .orElseThrow(NotThere::new);
    }

    private Screen of(Actor actor, PlanDocument document, AddForm add) {
        PlanId id = document.plan().id();
        Docket docket = decisions.docket(actor.district(), id);
        PlanDesk desk = PlanDesk.of(actor, document.plan(), docket);
        PlanDesk whole = desk.mayDecide() ? desk.with(suggestions.sure(document, docket)) : desk;
        return PlanScreens.of(document, whole, add).with(originals.about(actor.district(), id));
    }
}
