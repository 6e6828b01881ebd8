package org.yanxun.plan.reading.finding;

import java.util.List;
import java.util.regex.Pattern;
import org.yanxun.language.FoldedText;
import org.yanxun.plan.reading.time.PlanYears;
import org.yanxun.plan.target.Responsibility;
import org.yanxun.plan.target.Target;

/**
 * A read plan as its checks look at it.
 *
 * @param text the plan
 * @param years the years it is for
 * @param articles its items in order
 * @param numbers the numbers at the heads of its lines, in order
 * @param rows the rows of its tables, in order
 */
public record Matter(
        FoldedText text, PlanYears years, List<Article> articles, List<HeadNumber> numbers, List<Row> rows) {

    private static final int OPENING = 400;
    private static final Pattern TRADITIONAL = Pattern.compile("[學師訓課開個區國實與對發進業網劃習園關專點優辦組織項種導結質員會書東語]");
    private static final Pattern SIMPLIFIED = Pattern.compile("[学师训课开个区国实与对发进业网划习园关专点优办组织项种导结质员会书东语]");

    /** Words in the script of the text. */
    String say(String traditional) {
        String opening =
                text.original().substring(0, Math.min(OPENING, text.original().length()));
        boolean simplified = SIMPLIFIED.matcher(opening).results().count()
                > TRADITIONAL.matcher(opening).results().count();
        return simplified ? FoldedText.fold(traditional) : traditional;
    }

    /** The folded words between two places of the original. */
    String words(int start, int end) {
        int from = text.foldedOffset(start);
        return text.folded().substring(from, Math.max(from, text.foldedOffset(end)));
    }

    /** The folded words between one target and the next; none if they overlap. */
    String between(Target first, Target second) {
        int from = first.end();
        int to = second.start();
        return words(from, Math.max(from, to));
    }

    /** The place in the original of a stretch of an article's folded words. */
    int place(Article article, int offset) {
        int folded = Math.min(text.folded().length(), text.foldedOffset(article.start()) + offset);
        return text.originalOffset(folded);
    }

    /**
     * An item.
     *
     * @param start where it begins in the original
     * @param end where it ends
     * @param targets its promises in order
     * @param responsibilities who answers for it
     * @param group which items stand beside it: under the same number, numbered in the same way
     */
    public record Article(int start, int end, List<Target> targets, List<Responsibility> responsibilities, int group) {}

    /**
     * A number at the head of a line.
     *
     * @param way how it is written, the outermost way first
     * @param value its value
     * @param start where it begins in the original
     * @param end where it ends
     * @param goesThrough whether it counts on through all sections, as articles of a statute do
     */
    public record HeadNumber(int way, int value, int start, int end, boolean goesThrough) {}

    /**
     * A row of a table.
     *
     * @param table which table it belongs to
     * @param cells in order
     */
    public record Row(int table, List<Cell> cells) {}

    /**
     * A cell of a row.
     *
     * @param head what its column is called, in the folded text
     * @param words what it says, in the folded text
     * @param start where it begins in the original
     * @param end where it ends
     */
    public record Cell(String head, String words, int start, int end) {}
}
