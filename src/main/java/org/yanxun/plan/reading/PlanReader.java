package org.yanxun.plan.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.yanxun.language.FoldedText;
import org.yanxun.language.TextRange;
import org.yanxun.plan.PlanText;
import org.yanxun.plan.reading.finding.FindingReader;
import org.yanxun.plan.reading.finding.Matter;
import org.yanxun.plan.reading.source.Markup;
import org.yanxun.plan.reading.time.PlanYears;
import org.yanxun.plan.reading.time.YearSpan;
import org.yanxun.plan.reading.time.Years;

/** Reads a plan's text, in either script. */
public final class PlanReader {

    private final String source;
    private final FoldedText text;

    private PlanReader(String source) {
        this.source = source;
        text = FoldedText.of(Markup.hidden(source));
    }

    /** What can be read out of a text; any text can be read, if only as one that says nothing. */
    public static ReadPlan read(String source) {
        return new PlanReader(source).read();
    }

    private ReadPlan read() {
        List<Line> lines = Line.of(text.folded());
        Tables tables = Tables.in(text, lines);
        Surroundings surroundings = new Surroundings(lines, tables::isRow);
        List<Line> body = new ArrayList<>();
        List<Line> frame = new ArrayList<>();
        List<PlanText.LeftOut> leftOut = new ArrayList<>();
        for (Line line : lines) {
            if (!surroundings.isTitle(line)) {
                Optional<PlanText.LeftOut.Kind> kind = LeavingOut.why(line, surroundings);
                kind.ifPresentOrElse(why -> leftOut.add(leftOut(why, line)), () -> body.add(line));
                kind.filter(PlanText.LeftOut.Kind.FRAME::equals).ifPresent(why -> frame.add(line));
            }
        }
        return read(surroundings.title(), frame, new PlanText(source, List.of(), leftOut), Whole.of(body, tables));
    }

    private ReadPlan read(Optional<Line> title, List<Line> frame, PlanText around, Whole whole) {
        List<Outline.Chapter> chapters = whole.chapters();
        String foldedTitle = title.map(Line::text).orElse("");
        OptionalInt year = Years.of(foldedTitle, whole.words());
        PlanYears years = YearSpan.of(year, foldedTitle, whole.words());
        ChapterReader reader = new ChapterReader(text, whole.tables(), years);
        List<List<ItemReading>> readings = chapters.stream()
                .map(chapter -> reader.read(chapter, chapter.heading().isEmpty() && chapters.size() > 1))
                .toList();
        List<PlanText.Section> sections = chapters.stream().map(this::section).toList();
        Matter matter = matter(years, sections, readings, whole);
        return new ReadPlan(
                title.map(this::asWritten).orElse(""),
                year,
                new PlanText(source, sections, around.leftOut()),
                RequirementReader.read(text, readings),
                Issuer.of(title, frame).map(this::asWritten).orElse(""),
                readings,
                FindingReader.read(matter));
    }

    private Matter matter(
            PlanYears years, List<PlanText.Section> sections, List<List<ItemReading>> readings, Whole whole) {
        Matters matters = new Matters(text);
        return new Matter(
                text,
                years,
                matters.articles(sections, readings),
                matters.numbers(whole.body()),
                matters.rows(whole.body(), whole.tables()));
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
                        .of(source))
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
        return text.originalRange(line.start(), line.end()).of(source);
    }

    /**
     * The lines that are the plan.
     *
     * @param body in order
     * @param chapters as sections and items
     * @param words all of them, a line each
     * @param tables the tables among them
     */
    private record Whole(List<Line> body, List<Outline.Chapter> chapters, String words, Tables tables) {

        static Whole of(List<Line> body, Tables tables) {
            StringBuilder words = new StringBuilder();
            body.forEach(line -> words.append(line.text()).append('\n'));
            return new Whole(body, Outline.of(body, tables::isRow), words.toString(), tables);
        }
    }
}
