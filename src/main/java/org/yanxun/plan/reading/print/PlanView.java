package org.yanxun.plan.reading.print;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yanxun.plan.PlanText;
import org.yanxun.plan.reading.ItemReading;
import org.yanxun.plan.reading.ReadPlan;
import org.yanxun.plan.target.Responsibility;

/**
 * A read plan as it is handed to programs; offsets are UTF-16 code units of the decoded original.
 *
 * @param year absent if the text names none
 */
public record PlanView(
        String title, String issuer, @Nullable Integer year, List<SectionView> sections, List<FindingView> findings) {

    /** The view of a read plan. */
    public static PlanView of(ReadPlan plan) {
        List<SectionView> sections = new ArrayList<>();
        List<PlanText.Section> all = plan.text().sections();
        for (int at = 0; at < all.size(); at++) {
            sections.add(
                    SectionView.of(plan.text(), all.get(at), plan.readings().get(at)));
        }
        List<FindingView> findings = plan.findings().stream()
                .map(finding -> FindingView.of(plan.text(), finding))
                .toList();
        Integer year = plan.year().isPresent() ? plan.year().getAsInt() : null;
        return new PlanView(plan.title(), plan.issuer(), year, sections, findings);
    }

    /** A section with its items. */
    public record SectionView(String number, String title, List<ItemView> items) {

        static SectionView of(PlanText text, PlanText.Section section, List<ItemReading> readings) {
            List<ItemView> items = new ArrayList<>();
            for (int at = 0; at < section.items().size(); at++) {
                items.add(ItemView.of(text, section.items().get(at), readings.get(at)));
            }
            return new SectionView(section.number(), section.title(), items);
        }
    }

    /** An item with who answers for it and what it promises. */
    public record ItemView(
            String number,
            String heading,
            int start,
            int end,
            List<ResponsibilityView> responsibility,
            List<TargetView> targets) {

        static ItemView of(PlanText text, PlanText.Item item, ItemReading reading) {
            return new ItemView(
                    item.number(),
                    item.heading(),
                    item.start(),
                    item.end(),
                    reading.responsibilities().stream()
                            .map(ResponsibilityView::of)
                            .toList(),
                    reading.targets().stream()
                            .map(target -> TargetView.of(text, target))
                            .toList());
        }
    }

    /** Who answers, and in what way. */
    public record ResponsibilityView(
            Responsibility.Role role,
            Responsibility.@Nullable Body body,
            @Nullable String name) {

        static ResponsibilityView of(Responsibility responsibility) {
            String name = responsibility.name().isEmpty() ? null : responsibility.name();
            return new ResponsibilityView(
                    responsibility.role(), responsibility.body().orElse(null), name);
        }
    }
}
