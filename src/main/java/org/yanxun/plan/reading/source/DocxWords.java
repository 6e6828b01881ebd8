package org.yanxun.plan.reading.source;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.yanxun.plan.reading.source.Unreadable.Reason;

/** The words of a Word file's body: a paragraph a line, a table's row a line with its cells apart by tabs. */
final class DocxWords {

    private static final int MOST = PlanFile.LARGEST;
    private static final String FALLBACK = "Fallback";

    private final DocxNumbers numbers;
    private final StringBuilder text = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();
    private int cells;
    private int skipped;
    private int words;
    private int level;
    private @Nullable String list;

    DocxWords(DocxNumbers numbers) {
        this.numbers = numbers;
    }

    /** Takes one event. */
    void read(XMLStreamReader xml) {
        switch (xml.getEventType()) {
            case XMLStreamConstants.START_ELEMENT -> opens(xml);
            case XMLStreamConstants.END_ELEMENT -> closes(xml.getLocalName());
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> says(xml.getText());
            default -> {
                /* Comments and the like say nothing. */
            }
        }
    }

    private void opens(XMLStreamReader xml) {
        String name = xml.getLocalName();
        switch (name) {
            case FALLBACK -> skipped++;
            case "t" -> words++;
            case "tc" -> cells++;
            case "numId" -> list = DocxNumbers.attribute(xml, "val");
            case "ilvl" -> level = DocxNumbers.number(DocxNumbers.attribute(xml, "val"));
            case "tab" -> markUnlessIn("tabs", "\t");
            case "br", "cr" -> markUnlessIn("none", cells > 0 ? " " : "\n");
            case "noBreakHyphen" -> markUnlessIn("none", "-");
            default -> {
                /* Looks, not words. */
            }
        }
        open.push(name);
    }

    private void closes(String name) {
        open.pop();
        switch (name) {
            case FALLBACK -> skipped--;
            case "t" -> words--;
            case "pPr" -> numbered(number -> add(number));
            case "p" -> add(cells > 0 ? " " : "\n");
            case "tc" -> endCell();
            case "tr" -> add("\n");
            default -> {
                /* Looks, not words. */
            }
        }
    }

    private void endCell() {
        cells--;
        while (!text.isEmpty() && text.charAt(text.length() - 1) == ' ') {
            text.setLength(text.length() - 1);
        }
        add("\t");
    }

    private void numbered(Consumer<String> write) {
        if (list != null) {
            write.accept(numbers.next(list, level));
        }
        list = null;
        level = 0;
    }

    private void says(String said) {
        if (words > 0) {
            add(said);
        }
    }

    private void markUnlessIn(String parent, String mark) {
        if (!parent.equals(open.peek())) {
            add(mark);
        }
    }

    private void add(String more) {
        if (skipped == 0) {
            text.append(more);
        }
        if (text.length() > MOST) {
            throw new Unreadable(Reason.SWOLLEN);
        }
    }

    String text() {
        return text.toString();
    }
}
