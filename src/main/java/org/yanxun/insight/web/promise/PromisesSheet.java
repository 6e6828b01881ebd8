package org.yanxun.insight.web.promise;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yanxun.document.sheet.SheetColumn;
import org.yanxun.document.sheet.SheetShape;
import org.yanxun.document.sheet.out.SheetWriter;
import org.yanxun.plan.target.Responsibility;
import org.yanxun.shell.speech.Speech;

/** All promises of a plan and where they stand, as a workbook. */
final class PromisesSheet {

    private PromisesSheet() {}

    static byte[] of(List<PromiseView> promises, Speech speech) {
        var bytes = new ByteArrayOutputStream();
        SheetShape shape = new SheetShape(speech.w("insight.sheet"), columns(speech));
        try (SheetWriter writer = SheetWriter.xlsx(bytes, shape)) {
            for (PromiseView promise : promises) {
                writer.row(row(promise, speech));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static List<SheetColumn> columns(Speech speech) {
        return List.of(
                SheetColumn.number("number", speech.w("insight.sheet.number")),
                SheetColumn.text("words", speech.w("insight.sheet.words")),
                SheetColumn.text("state", speech.w("insight.state")),
                SheetColumn.text("figure", speech.w("insight.sheet.figure")),
                SheetColumn.text("expected", speech.w("insight.sheet.expected")),
                SheetColumn.text("fact", speech.w("insight.sheet.fact")),
                SheetColumn.text("due", speech.w("insight.sheet.due")),
                SheetColumn.text("who", speech.w("insight.sheet.who")),
                SheetColumn.text("origin", speech.w("insight.sheet.origin")));
    }

    private static List<Object> row(PromiseView view, Speech speech) {
        return List.of(
                view.mark(),
                view.name(speech),
                view.standing(speech),
                view.hasFigure() ? view.figure(speech) : "",
                view.expected(speech),
                view.fact(speech),
                view.promise().due().map(Object::toString).orElse(""),
                String.join(
                        "、",
                        view.promise().target().responsibilities().stream()
                                .map(Responsibility::name)
                                .filter(name -> !name.isBlank())
                                .toList()),
                Stream.of(view.origin(speech), view.stood(speech))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" · ")));
    }
}
