package org.yanxun.credit.web;

import java.util.List;
import org.yanxun.credit.convert.Conversion;
import org.yanxun.shell.FormScreen;
import org.yanxun.shell.fault.FieldProblem;

/**
 * How many credits an hour is worth, version by version.
 *
 * @param all the versions, the latest days first
 * @param form where a further one is laid down
 * @param problems what is wrong with what was sent; empty at first
 */
record ConversionsScreen(List<Conversion> all, ConversionForm form, List<FieldProblem> problems) implements FormScreen {

    String perHour(Conversion conversion) {
        return conversion.perHour().stripTrailingZeros().toPlainString();
    }
}
