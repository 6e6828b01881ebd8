package org.yanxun.roster.load.read;

import java.util.List;
import java.util.function.BiFunction;
import org.yanxun.document.sheet.SheetColumn;
import org.yanxun.document.sheet.SheetRefused;
import org.yanxun.document.sheet.SheetShape;
import org.yanxun.shell.speech.BesideName;
import org.yanxun.shell.speech.Language;
import org.yanxun.shell.speech.Speech;
import org.yanxun.shell.speech.Words;

/** The columns of one kind of sheet: read under any of their names, offered in the reader's language. */
public final class SheetColumns {

    private static final String MISTAKE = "roster.import.mistake";
    private static final String TITLES = "roster.column.";

    private final ColumnWords words;
    private final Naming naming;
    private final BiFunction<ColumnWords, List<Language>, List<SheetColumn>> columns;
    private final SheetShape reading;

    /**
     * Where their words are.
     *
     * @param name the key of the sheet's name
     * @param notes what the keys of the columns' notes begin with; a column without one needs none
     */
    public record Naming(String name, String notes) {}

    /**
     * Columns named in all languages these words know.
     *
     * @param columns makes them, with their choices in the languages given
     */
    public SheetColumns(
            Words words, Naming naming, BiFunction<ColumnWords, List<Language>, List<SheetColumn>> columns) {
        this.words = new ColumnWords(words);
        this.naming = naming;
        this.columns = columns;
        reading = shape(words.in(Language.HANT), List.of());
    }

    /** The columns as they are read: under all names of all languages. */
    public SheetShape reading() {
        return reading;
    }

    /** The columns as a template offers them. */
    public SheetShape template(Speech speech) {
        return shape(speech, List.of(speech.language()));
    }

    /** The same refusal, with the columns it is about called as the reader calls them, their titles beside it. */
    public SheetRefused named(SheetRefused refused) {
        if (refused.columns().isEmpty()) {
            return refused;
        }
        return refused.calling(refused.columns().stream()
                .map(column -> new BesideName(TITLES + column.key(), column.title()))
                .toList());
    }

    /** Whether a column of that title was added by the house when it gave a sheet back. */
    public boolean isOwn(String title) {
        return words.in(MISTAKE, List.of(Language.values())).anyMatch(title::equals);
    }

    ColumnWords words() {
        return words;
    }

    private SheetShape shape(Speech titles, List<Language> tongues) {
        return new SheetShape(
                titles.w(naming.name()),
                columns.apply(words, tongues).stream()
                        .map(column -> column.titled(titles.w(TITLES + column.key()))
                                .noted(note(titles, naming.notes() + column.key())))
                        .toList());
    }

    private static String note(Speech titles, String note) {
        return titles.knows(note) ? titles.w(note) : "";
    }
}
