package org.yanxun.insight.web.promise;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.yanxun.plan.PlanText;
import org.yanxun.plan.PlanText.Sentence;
import org.yanxun.shell.State;

/** The plan's text with its promises at their places; of several that begin at one place the first is marked. */
public final class MarkedText {

    private final PlanText text;
    private final List<PromiseView> promises;
    private final NavigableMap<Integer, PromiseView> byStart = new TreeMap<>();
    private final NavigableMap<Integer, Integer> places = new TreeMap<>();

    /** That text with these promises. */
    public MarkedText(PlanText text, List<PromiseView> promises) {
        this.text = text;
        this.promises = promises;
        for (PromiseView view : promises) {
            if (byStart.putIfAbsent(view.promise().start(), view) == null) {
                places.put(view.promise().start(), view.promise().end());
            }
        }
    }

    /** The promises whose words begin within a stretch of the text. */
    public List<PromiseView> within(int start, int end) {
        return promises.stream()
                .filter(view ->
                        view.promise().start() >= start && view.promise().start() < end)
                .toList();
    }

    /** A sentence in pieces, each promise marked. */
    public List<PieceView> pieces(Sentence sentence) {
        return text.cut(sentence.start(), sentence.end(), places).stream()
                .map(piece -> Optional.ofNullable(byStart.get(piece.start()))
                        .filter(view -> piece.isMarked())
                        .map(view -> new PieceView(piece.words(), view.mark(), view.state(), view.place()))
                        .orElseGet(() -> new PieceView(piece.words(), 0, State.UNSET, "")))
                .toList();
    }

    /** One promise's place alone. */
    public static NavigableMap<Integer, Integer> alone(int start, int end) {
        return new TreeMap<>(Map.of(start, end));
    }

    /**
     * Some words of a sentence.
     *
     * @param words as written
     * @param mark the number of the promise they are; 0 if they are none
     * @param state where that promise stands
     * @param href where the promise is shown: beside the text, or on its own page
     */
    public record PieceView(String words, int mark, State state, String href) {}
}
