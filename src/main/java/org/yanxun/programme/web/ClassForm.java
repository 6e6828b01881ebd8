package org.yanxun.programme.web;

import static org.yanxun.programme.web.SessionForm.given;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.yanxun.kernel.CreditCategory;

/**
 * A class as it is written in a form or in the API's body, before anybody looked whether it can be read.
 *
 * @param id made when the form was made
 * @param version the version the form was made from; empty for a new class
 * @param programme the programme it belongs to; empty if a new one is named
 * @param naming what it is called
 * @param terms what it gives and how many it takes
 * @param audience for whom
 */
record ClassForm(
        String id,
        String version,
        ProgrammeForm programme,
        NamingForm naming,
        TermsForm terms,
        AudienceForm audience,
        List<SessionForm> sessions) {

    /** One more than a class may have, so that too many are noticed. */
    private static final int MOST_SESSIONS = 61;

    ClassForm {
        id = given(id);
        version = given(version);
        programme = programme == null ? new ProgrammeForm("", "", "", "") : programme;
        naming = naming == null ? new NamingForm("", "", "") : naming;
        terms = terms == null ? new TermsForm("", "", "") : terms;
        audience = audience == null ? AudienceForm.NONE : audience;
        sessions = sessions == null
                ? List.of()
                : sessions.stream().map(SessionForm::given).toList();
    }

    /** What a class is called. */
    record NamingForm(String title, String edition, String stage) {
        NamingForm {
            title = given(title);
            edition = given(edition);
            stage = given(stage);
        }
    }

    /**
     * What a class gives and how many it takes.
     *
     * @param consent {@code true} where a seat needs the school's consent
     */
    record TermsForm(String category, String capacity, String consent) {
        TermsForm {
            category = given(category);
            capacity = given(capacity);
            consent = given(consent);
        }
    }

    /**
     * What a class belongs to.
     *
     * @param id a programme's identity; empty if a new one is named
     * @param name the new one's name
     * @param freshId the new one's identity, made when the form was made
     * @param stream TEACHER or CADRE, for the new one
     */
    record ProgrammeForm(String id, String name, String freshId, String stream) {
        ProgrammeForm {
            id = given(id);
            name = given(name);
            freshId = given(freshId);
            stream = given(stream);
        }

        private ProgrammeForm identified() {
            return freshId.isEmpty() ? new ProgrammeForm(id, name, fresh(), stream) : this;
        }
    }

    /** For whom, as codes; empty lists restrict nothing. */
    record AudienceForm(
            List<String> stages,
            List<String> subjects,
            List<String> postKinds,
            String organisation,
            String maxTeachingYears,
            String migrant,
            String rural) {

        static final AudienceForm NONE = new AudienceForm(List.of(), List.of(), List.of(), "", "", "", "");

        AudienceForm {
            stages = listed(stages);
            subjects = listed(subjects);
            postKinds = listed(postKinds);
            organisation = given(organisation);
            maxTeachingYears = given(maxTeachingYears);
            migrant = given(migrant);
            rural = given(rural);
        }
    }

    /** An empty form of that identity with one session to fill in. */
    static ClassForm blank(UUID id, boolean ofASchool) {
        var programme = new ProgrammeForm("", "", fresh(), "");
        String category = (ofASchool ? CreditCategory.SCHOOL_BASED : CreditCategory.CENTRALISED).name();
        return new ClassForm(
                id.toString(),
                "",
                programme,
                new NamingForm("", "", ""),
                new TermsForm(category, "", ""),
                AudienceForm.NONE,
                List.of(SessionForm.blank()));
    }

    /** Reads what a browser sent. */
    static ClassForm of(MultiValueMap<String, String> sent) {
        return new ClassForm(
                one(sent, "id"),
                one(sent, "version"),
                new ProgrammeForm(
                        one(sent, "programme"),
                        one(sent, "programmeName"),
                        one(sent, "programmeFresh"),
                        one(sent, "stream")),
                new NamingForm(one(sent, "title"), one(sent, "edition"), one(sent, "stage")),
                new TermsForm(one(sent, "category"), one(sent, "capacity"), one(sent, "consent")),
                audience(sent),
                sessions(sent));
    }

    /** The same under the identity that its address names. */
    ClassForm identifiedAs(UUID other) {
        return new ClassForm(other.toString(), version, programme, naming, terms, audience, sessions);
    }

    /** The same with an identity of its own wherever a program gave none. */
    ClassForm identified() {
        return new ClassForm(
                id.isEmpty() ? fresh() : id,
                version,
                programme.identified(),
                naming,
                terms,
                audience,
                sessions.stream().map(SessionForm::identified).toList());
    }

    /** Another class like this one, on days still to be said. */
    ClassForm againAs(UUID other) {
        List<SessionForm> undated =
                sessions.stream().map(SessionForm::onAnotherDay).toList();
        return new ClassForm(
                other.toString(),
                "",
                programme,
                naming,
                terms,
                audience,
                undated.isEmpty() ? List.of(SessionForm.blank()) : undated);
    }

    /** The same with one session more, like the last. */
    ClassForm withAnotherSession() {
        List<SessionForm> more = new ArrayList<>(sessions);
        more.add(sessions.isEmpty() ? SessionForm.blank() : sessions.getLast().next());
        return with(more);
    }

    /** The same without that session. */
    ClassForm withoutSession(String session) {
        return with(sessions.stream().filter(each -> !each.id().equals(session)).toList());
    }

    private ClassForm with(List<SessionForm> others) {
        return new ClassForm(id, version, programme, naming, terms, audience, others);
    }

    private static AudienceForm audience(MultiValueMap<String, String> sent) {
        return new AudienceForm(
                listed(sent.get("stages")),
                listed(sent.get("subjects")),
                listed(sent.get("postKinds")),
                one(sent, "organisation"),
                one(sent, "maxTeachingYears"),
                one(sent, "migrant"),
                one(sent, "rural"));
    }

    private static List<SessionForm> sessions(MultiValueMap<String, String> sent) {
        List<SessionForm> sessions = new ArrayList<>();
        for (int at = 0; at < MOST_SESSIONS && sent.containsKey("sessions[" + at + "].id"); at++) {
            String prefix = "sessions[" + at + "].";
            sessions.add(SessionForm.of(field -> one(sent, prefix + field)));
        }
        return sessions;
    }

    private static String one(MultiValueMap<String, String> sent, String field) {
        return given(sent.getFirst(field));
    }

    private static List<String> listed(@Nullable List<@Nullable String> values) {
        return values == null
                ? List.of()
                : values.stream()
                        .map(SessionForm::given)
                        .filter(value -> !value.isEmpty())
                        .toList();
    }

    private static String fresh() {
        return UuidCreator.getTimeOrderedEpoch().toString();
    }
}
