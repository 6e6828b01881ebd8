package org.yanxun.plan.domain;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.yanxun.plan.CreditRequirement.Figure;
import org.yanxun.plan.PlanText.Item;
import org.yanxun.plan.PlanText.LeftOut;
import org.yanxun.plan.PlanText.Section;
import org.yanxun.plan.PlanText.Sentence;
import org.yanxun.plan.reading.ReadPlan;

/** A read plan as rows. Columns: a, b positions; i, j identities; s, t texts; x, y places. */
final class PartRows {

    private final Columns sections = new Columns("astxy");
    private final Columns items = new Columns("iabstxy");
    private final Columns sentences = new Columns("ijbxy");
    private final Columns leftOut = new Columns("bsxy");
    private final Columns figures = new Columns("ijstxy");
    private final TreeMap<Integer, UUID> sentenceByStart = new TreeMap<>();
    private final List<List<UUID>> itemIds = new ArrayList<>();

    private PartRows() {}

    static PartRows of(ReadPlan read) {
        PartRows rows = new PartRows();
        int position = 0;
        for (Section section : read.text().sections()) {
            position++;
            rows.add(section, position);
        }
        int line = 0;
        for (LeftOut each : read.text().leftOut()) {
            line++;
            rows.leftOut.add(line, each.kind(), each.start(), each.end());
        }
        read.requirement().ifPresent(requirement -> {
            requirement.total().ifPresent(figure -> rows.add("TOTAL", figure));
            requirement.minima().forEach((category, figure) -> rows.add(category.name(), figure));
        });
        return rows;
    }

    private void add(Section section, int position) {
        sections.add(position, section.number(), section.title(), section.start(), section.end());
        List<UUID> ids = new ArrayList<>();
        itemIds.add(ids);
        int at = 0;
        for (Item item : section.items()) {
            at++;
            UUID id = UuidCreator.getTimeOrderedEpoch();
            ids.add(id);
            items.add(id, position, at, item.number(), item.heading(), item.start(), item.end());
            add(item, id);
        }
    }

    private void add(Item item, UUID itemId) {
        int at = 0;
        for (Sentence sentence : item.sentences()) {
            at++;
            UUID id = UuidCreator.getTimeOrderedEpoch();
            sentences.add(id, itemId, at, sentence.start(), sentence.end());
            sentenceByStart.put(sentence.start(), id);
        }
    }

    private void add(String category, Figure figure) {
        Map.Entry<Integer, UUID> sentence = sentenceByStart.floorEntry(figure.start());
        if (sentence != null) {
            figures.add(
                    UuidCreator.getTimeOrderedEpoch(),
                    sentence.getValue(),
                    category,
                    figure.amount().value(),
                    figure.start(),
                    figure.end());
        }
    }

    /** The id of an item, both counted from 0. */
    UUID item(int section, int item) {
        return itemIds.get(section).get(item);
    }

    /** The sentence that begins at a place or last before it; absent if there is none. */
    Optional<UUID> sentenceAt(int place) {
        return Optional.ofNullable(sentenceByStart.floorEntry(place)).map(Map.Entry::getValue);
    }

    Columns sections() {
        return sections;
    }

    Columns items() {
        return items;
    }

    Columns sentences() {
        return sentences;
    }

    Columns leftOut() {
        return leftOut;
    }

    Columns figures() {
        return figures;
    }
}
