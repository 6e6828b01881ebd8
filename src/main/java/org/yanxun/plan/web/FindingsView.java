package org.yanxun.plan.web;

import java.util.List;
import java.util.Optional;
import org.yanxun.plan.PlanText;
import org.yanxun.plan.PlanText.Item;
import org.yanxun.plan.PlanText.Section;
import org.yanxun.plan.PlanText.Sentence;
import org.yanxun.plan.decision.Act;
import org.yanxun.plan.decision.Decision;
import org.yanxun.plan.decision.Noticed;
import org.yanxun.plan.repair.RepairLabels;
import org.yanxun.plan.target.Finding;
import org.yanxun.plan.target.Finding.Severity;
import org.yanxun.shell.speech.Speech;

/**
 * Everything noticed in a plan, for its page.
 *
 * @param pressing open faults and warnings, which ask for somebody's word
 * @param notes open notes and hints, which one may pass over
 * @param checked what was checked and found right
 * @param settled what somebody has said something of
 */
record FindingsView(
        List<OneFinding> pressing, List<OneFinding> notes, List<OneFinding> checked, List<OneFinding> settled) {

    static FindingsView of(PlanText text, List<Noticed> noticed) {
        List<OneFinding> all = noticed.stream().map(each -> one(text, each)).toList();
        List<OneFinding> open = all.stream()
                .filter(each -> each.noticed().isOpen() && !each.noticed().isPressing())
                .toList();
        return new FindingsView(
                all.stream().filter(each -> each.noticed().isPressing()).toList(),
                open.stream()
                        .filter(each -> each.severity() != Severity.CHECKED)
                        .toList(),
                open.stream()
                        .filter(each -> each.severity() == Severity.CHECKED)
                        .toList(),
                all.stream().filter(each -> !each.noticed().isOpen()).toList());
    }

    private static OneFinding one(PlanText text, Noticed noticed) {
        Finding finding = noticed.finding();
        return new OneFinding(noticed, text.at(finding.start(), finding.end()), "#" + place(text, finding.start()));
    }

    /** Where on the page that place of the text stands: its sentence, else its item, else its section. */
    private static String place(PlanText text, int start) {
        for (int section = 1; section <= text.sections().size(); section++) {
            Section each = text.sections().get(section - 1);
            if (each.holds(start)) {
                return place(each, section, start);
            }
        }
        return "";
    }

    private static String place(Section section, int position, int start) {
        for (int item = 1; item <= section.items().size(); item++) {
            Item each = section.items().get(item - 1);
            if (each.start() <= start && start < each.end()) {
                return "s" + position + "." + item + sentence(each.sentences(), start);
            }
        }
        return "section-" + position;
    }

    private static String sentence(List<Sentence> sentences, int start) {
        for (int at = 1; at <= sentences.size(); at++) {
            if (sentences.get(at - 1).holds(start)) {
                return "." + at;
            }
        }
        return "";
    }

    /** A finding with its words and where they stand on the page. */
    record OneFinding(Noticed noticed, String quote, String place) {

        String id() {
            return noticed.id().toString();
        }

        Severity severity() {
            return noticed.finding().code().severity();
        }

        /** How grave it is as a colour. */
        String css() {
            return switch (severity()) {
                case ERROR -> "state-missed";
                case WARNING -> "state-at-risk";
                case NOTE, HINT -> "state-unset";
                case CHECKED -> "state-met";
            };
        }

        /** The same as a shape. */
        String shape() {
            return switch (severity()) {
                case ERROR -> "≠";
                case WARNING -> "▲";
                case NOTE, HINT -> "○";
                case CHECKED -> "✓";
            };
        }

        /** What its repairs are called, in their order. */
        List<String> repairs(Speech speech) {
            return RepairLabels.of(noticed.finding(), speech);
        }

        /** The word that was said last and holds; absent while nobody said one. */
        Optional<Decision> word() {
            return noticed.history().holding().stream().reduce((first, last) -> last);
        }

        /** What was said of it: which repair, or that it needs none; empty while nobody said a word. */
        String said(Speech speech) {
            return word().map(Decision::act)
                    .map(act -> act instanceof Act.Repair(int choice)
                            ? repairs(speech).get(choice)
                            : speech.w("plan.act.DISMISS"))
                    .orElse("");
        }
    }
}
