package org.yanxun.insight.indicator;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

/**
 * How many of a group hold a qualification on the census day: the dual-qualified among those who teach professional
 * courses, those with a master's degree or a postgraduate diploma in senior high (plan row 5.8).
 */
@Component
class Qualifications implements Indicator {

    private static final Map<String, String> KINDS = new LinkedHashMap<>();
    private static final Map<String, String> WORDS = new LinkedHashMap<>();

    static {
        KINDS.put("POSTGRADUATE", "MASTER_DEGREE/POSTGRADUATE_DIPLOMA");
        KINDS.put("BACHELOR", "BACHELOR/MASTER_DEGREE/POSTGRADUATE_DIPLOMA");
        KINDS.put("MASTER_DEGREE", "MASTER_DEGREE");
        KINDS.put("DUAL_QUALIFICATION", "DUAL_QUALIFICATION");
        KINDS.put("TEACHING_CERTIFICATE", "TEACHING_CERTIFICATE");
        KINDS.put("PUTONGHUA", "PUTONGHUA");
        WORDS.put("雙師", "DUAL_QUALIFICATION");
        WORDS.put("研究生", "POSTGRADUATE");
        WORDS.put("碩士", "MASTER_DEGREE");
        WORDS.put("本科", "BACHELOR");
        WORDS.put("普通話", "PUTONGHUA");
        WORDS.put("資格證", "TEACHING_CERTIFICATE");
        WORDS.put("持證", "TEACHING_CERTIFICATE");
    }

    private final CredentialShare credentials;

    Qualifications(JdbcClient jdbc) {
        credentials = new CredentialShare(jdbc, KINDS);
    }

    @Override
    public String key() {
        return "insight.qualifications";
    }

    @Override
    public Unit unit() {
        return Unit.PERSON;
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(Parameter.choice("qualification", List.copyOf(KINDS.keySet())), Group.parameter("of"));
    }

    @Override
    public Optional<Proposal> proposalFor(Target target, String sentence) {
        Wording wording = Wording.of(target, sentence);
        if (target.kind() != TargetKind.RATIO) {
            return Optional.empty();
        }
        return wording.code(WORDS)
                .map(kind -> new Proposal(
                        Map.of("qualification", kind, "of", Group.of(wording).name()), 0.9));
    }

    @Override
    public Count count(Question question) {
        return credentials.count(question, question.text("qualification"));
    }

    @Override
    public List<Evidence> evidence(Question question, Scope scope, int limit) {
        return credentials.evidence(question, question.text("qualification"), scope, limit);
    }
}
