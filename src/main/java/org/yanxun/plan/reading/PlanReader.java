package org.yanxun.plan.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.yanxun.language.FoldedText;
import org.yanxun.language.TextRange;
import org.yanxun.plan.PlanText;

/** Reads a plan's text, in either script. */
public final class PlanReader {

    private final FoldedText text;

    private PlanReader(String source) {
        text = FoldedText.of(source);
    }

    /** What can be read out of a text; any text can be read, if only as one that says nothing. */
    public static ReadPlan read(String source) {
        return new PlanReader(source).read();
    }

    private ReadPlan read() {
        List<Line> lines = Line.of(text.folded());
        Surroundings surroundings = new Surroundings(lines);
        List<Line> body = new ArrayList<>();
        List<PlanText.LeftOut> leftOut = new ArrayList<>();
        for (Line line : lines) {
            if (!surroundings.isTitle(line)) {
                LeavingOut.why(line, surroundings)
                        .ifPresentOrElse(kind -> leftOut.add(leftOut(kind, line)), () -> body.add(line));
            }
        }
        List<Outline.Chapter> chapters = Outline.of(body);
        String foldedTitle = surroundings.title().map(Line::text).orElse("");
        return new ReadPlan(
                surroundings.title().map(this::asWritten).orElse(""),
                yearOf(foldedTitle, body),
                new PlanText(
                        text.original(), chapters.stream().map(this::section).toList(), leftOut),
                RequirementReader.read(text, chapters));
    }

    private static OptionalInt yearOf(String title, List<Line> body) {
        StringBuilder words = new StringBuilder();
        body.forEach(line -> words.append(line.text()).append('\n'));
        return Years.of(title, words.toString());
    }

    private PlanText.Section section(Outline.Chapter chapter) {
        TextRange range = text.originalRange(chapter.start(), chapter.end());
        String number =
                chapter.heading().map(heading -> asWritten(heading.number())).orElse("");
        String title =
                chapter.heading().map(heading -> asWritten(heading.title())).orElse("");
        List<PlanText.Item> items = chapter.passages().stream().map(this::item).toList();
        return new PlanText.Section(number, title, range.start(), range.end(), items);
    }

    private PlanText.Item item(Passage passage) {
        TextRange range = text.originalRange(passage.start(), passage.end());
        List<Line> sentences = passage.sentences();
        String number = passage.mark()
                .map(mark -> text.originalRange(passage.start() + mark.start(), passage.start() + mark.end())
                        .of(text.original()))
                .orElse("");
        String heading = passage.heading(sentences).map(this::asWritten).orElse("");
        return new PlanText.Item(
                number,
                heading,
                range.start(),
                range.end(),
                sentences.stream().map(this::sentence).toList());
    }

    private PlanText.Sentence sentence(Line line) {
        TextRange range = text.originalRange(line.start(), line.end());
        return new PlanText.Sentence(range.start(), range.end());
    }

    private PlanText.LeftOut leftOut(PlanText.LeftOut.Kind kind, Line line) {
        TextRange range = text.originalRange(line.start(), line.end());
        return new PlanText.LeftOut(kind, range.start(), range.end());
    }

    private String asWritten(Line line) {
        return text.originalRange(line.start(), line.end()).of(text.original());
    }
}
