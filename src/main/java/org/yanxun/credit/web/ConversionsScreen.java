package org.yanxun.credit.web;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.yanxun.credit.convert.Conversion;
import org.yanxun.shell.Page;
import org.yanxun.shell.Screen;
import org.yanxun.shell.fault.FieldProblem;

/**
 * How many credits an hour is worth, version by version.
 *
 * @param all the versions, the latest days first
 * @param form where a further one is laid down
 * @param problems what is wrong with what was sent; empty at first
 */
record ConversionsScreen(List<Conversion> all, ConversionForm form, List<FieldProblem> problems) implements Screen {

    @Override
    public HttpStatus status() {
        return problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    }

    boolean isWrong(String field) {
        return problems.stream().anyMatch(each -> each.field().equals(field));
    }

    String wrong(Page page, String field) {
        return problems.stream()
                .filter(each -> each.field().equals(field))
                .map(each -> page.w(each.reason(), each.arguments().toArray()))
                .findFirst()
                .orElse("");
    }

    String perHour(Conversion conversion) {
        return conversion.perHour().stripTrailingZeros().toPlainString();
    }
}
