package org.yanxun.roster.load.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yanxun.kernel.OrgId;
import org.yanxun.roster.find.Chapter;
import org.yanxun.roster.find.Chapter.Facts;
import org.yanxun.roster.load.organisation.OrganisationChange.Kind;
import org.yanxun.roster.load.organisation.OrganisationChange.Part;
import org.yanxun.roster.organisation.Life;

/**
 * What is different between two lives of an organisation, as people look at it.
 *
 * @param names of organisations, those to be too
 */
record Differences(Map<OrgId, String> names) {

    /** What a row's life changes; empty if nothing. */
    List<OrganisationChange> of(OrgId organisation, RowLife said, Life after) {
        if (said.before().says(after)) {
            return List.of();
        }
        LocalDate since = said.since();
        @Nullable Facts was = said.chapter().map(Chapter::facts).orElse(null);
        Facts becomes =
                after.on(since).orElseGet(() -> after.chapters().getLast()).facts();
        String name = was == null ? becomes.name() : was.name();
        List<OrganisationChange> changes = new ArrayList<>();
        parts(said, was, becomes, after).forEach((kind, parts) -> {
            if (!parts.isEmpty()) {
                LocalDate day = kind == Kind.CLOSED ? Objects.requireNonNull(after.ends()) : since;
                boolean corrected = kind != Kind.CLOSED && said.isCorrection();
                int row = said.row().number();
                changes.add(new OrganisationChange(kind, row, organisation.value(), name, parts, day, corrected));
            }
        });
        return changes;
    }

    private Map<Kind, List<Part>> parts(RowLife said, @Nullable Facts was, Facts becomes, Life after) {
        Part name = part("organisation", was, becomes, Facts::name);
        Part parent = part("parent", was, becomes, this::parentOf);
        List<Part> nature = nature(was, becomes);
        Part end = new Part("closedOn", end(said.before()), end(after));
        if (said.isNew()) {
            List<Part> all = new ArrayList<>(List.of(name, parent));
            all.addAll(nature);
            all.add(end);
            return Map.of(Kind.NEW, different(all));
        }
        List<Part> changed = new ArrayList<>(nature);
        changed.add(new Part("validFrom", begin(said.before()), begin(after)));
        return Map.of(
                Kind.RENAMED, different(List.of(name)),
                Kind.MOVED, different(List.of(parent)),
                Kind.CHANGED, different(changed),
                Kind.CLOSED, different(List.of(end)));
    }

    private static List<Part> nature(@Nullable Facts was, Facts becomes) {
        return List.of(
                part("type", was, becomes, facts -> facts.nature().type().name()),
                part(
                        "ownership",
                        was,
                        becomes,
                        facts -> facts.nature().ownership().name()),
                part("stages", was, becomes, Differences::stages),
                part(
                        "rural",
                        was,
                        becomes,
                        facts -> String.valueOf(facts.nature().rural())),
                part(
                        "migrant",
                        was,
                        becomes,
                        facts -> String.valueOf(facts.nature().migrant())));
    }

    private static String stages(Facts facts) {
        return facts.nature().stages().stream().sorted().map(Enum::name).collect(Collectors.joining(","));
    }

    private String parentOf(Facts facts) {
        return facts.parent() == null ? "" : names.getOrDefault(facts.parent(), "");
    }

    private static Part part(String column, @Nullable Facts was, Facts becomes, Function<Facts, String> told) {
        return new Part(column, was == null ? null : told.apply(was), told.apply(becomes));
    }

    private static List<Part> different(List<Part> parts) {
        return parts.stream()
                .filter(part -> !Objects.equals(part.was(), part.becomes()))
                .toList();
    }

    private static String begin(Life life) {
        return life.begins().toString();
    }

    private static @Nullable String end(Life life) {
        return Optional.of(life.chapters())
                .filter(chapters -> !chapters.isEmpty())
                .map(chapters -> life.ends())
                .map(LocalDate::toString)
                .orElse(null);
    }
}
