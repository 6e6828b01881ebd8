package org.yanxun.plan.reading.print;

import java.util.List;
import org.yanxun.plan.PlanText;
import org.yanxun.plan.target.Finding;

/** A finding as it is handed to programs. */
public record FindingView(
        Finding.Code code, Finding.Severity severity, String quote, int start, int end, List<RepairView> repairs) {

    /** The view of a finding in that text. */
    public static FindingView of(PlanText text, Finding finding) {
        return new FindingView(
                finding.code(),
                finding.code().severity(),
                text.at(finding.start(), finding.end()),
                finding.start(),
                finding.end(),
                finding.repairs().stream().map(RepairView::new).toList());
    }

    /** What could stand instead. */
    public record RepairView(String text) {}
}
