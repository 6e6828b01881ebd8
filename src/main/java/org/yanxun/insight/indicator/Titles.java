package org.yanxun.insight.indicator;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yanxun.kernel.Scope;
import org.yanxun.plan.indicator.Count;
import org.yanxun.plan.indicator.Evidence;
import org.yanxun.plan.indicator.Indicator;
import org.yanxun.plan.indicator.Parameter;
import org.yanxun.plan.indicator.Question;
import org.yanxun.plan.indicator.Wording;
import org.yanxun.plan.target.Amount.Unit;
import org.yanxun.plan.target.Target;
import org.yanxun.plan.target.TargetKind;

/** How many of a group hold a title on the census day (plan rows 3.3, 5.5). */
@Component
class Titles implements Indicator {

    /** 名 as a measure of people, with its number: no part of a title. */
    private static final Pattern HEADS = Pattern.compile("[\\p{N}一二兩两三四五六七八九十百千餘余多幾几干]+\\s*名");

    private static final Map<String, String> KINDS = new LinkedHashMap<>();
    private static final Map<String, String> WORDS = new LinkedHashMap<>();

    static {
        for (String kind : List.of("MASTER_TEACHER", "BACKBONE", "MASTER_PRINCIPAL", "BACKBONE_PRINCIPAL")) {
            KINDS.put(kind, kind);
        }
        WORDS.put("名校長", "MASTER_PRINCIPAL");
        WORDS.put("骨幹校長", "BACKBONE_PRINCIPAL");
        WORDS.put("骨幹", "BACKBONE");
        WORDS.put("名師", "MASTER_TEACHER");
        WORDS.put("名教師", "MASTER_TEACHER");
    }

    private final CredentialShare credentials;

    Titles(JdbcClient jdbc) {
        credentials = new CredentialShare(jdbc, KINDS);
    }

    @Override
    public String key() {
        return "insight.titles";
    }

    @Override
    public Unit unit() {
        return Unit.PERSON;
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                Parameter.choice("title", List.copyOf(KINDS.keySet())),
                Parameter.choice("level", List.of("NATION", "PROVINCE", "CITY", "DISTRICT", "SCHOOL")),
                Group.parameter("of"));
    }

    @Override
    public Optional<Proposal> proposalFor(Target target, String sentence) {
        Wording wording = Wording.of(target, HEADS.matcher(sentence).replaceAll(""));
        Optional<String> title = wording.code(WORDS);
        boolean isOfHolders = target.kind() == TargetKind.RATIO
                || (target.kind() == TargetKind.COUNT && wording.says("評選", "評出", "認定", "評審"));
        if (title.isEmpty() || !isOfHolders) {
            return Optional.empty();
        }
        Map<String, String> chosen = new LinkedHashMap<>();
        title.ifPresent(kind -> chosen.put("title", kind));
        target.bearing().level().ifPresent(level -> chosen.put("level", level.name()));
        chosen.put("of", Group.of(wording).name());
        return Optional.of(new Proposal(chosen, 0.75));
    }

    @Override
    public Count count(Question question) {
        return credentials.count(question, question.text("title"));
    }

    @Override
    public List<Evidence> evidence(Question question, Scope scope, int limit) {
        return credentials.evidence(question, question.text("title"), scope, limit);
    }
}
