package org.yanxun.enrolment.domain;

import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.yanxun.enrolment.Application;
import org.yanxun.enrolment.CreditRates;
import org.yanxun.enrolment.Enrolments;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.OrgId;
import org.yanxun.kernel.PersonId;
import org.yanxun.kernel.Role;
import org.yanxun.kernel.SchoolStage;
import org.yanxun.roster.RosterFixture;
import org.yanxun.shell.fault.NotThere;

/** Enrolment without Spring around it, in a district of its own with one school, on 23 November 2026 at one o'clock. */
public final class PlainEnrolments {

    /** The moment at which the clock stands. */
    public static final Instant NOW = Instant.parse("2026-11-23T05:00:00Z");

    /** A clock that stands. */
    public static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.ofHours(8));

    private final JdbcClient client;
    private final RosterFixture roster;
    private final OrgId school;
    private final ExpectedOnly sittings = new ExpectedOnly();
    private final List<Object> told = Collections.synchronizedList(new ArrayList<>());
    private final SeatStore store;
    private final OfferStore offers;
    private final PersonFactsStore facts;
    private final FactsDesk people;
    private final SeatDesk desk;
    private final Changes changes;
    private final DatabaseEnrolments door;

    /** Over that database; an hour is worth one credit. */
    public PlainEnrolments(JdbcClient client, TransactionTemplate transactions) {
        this(client, transactions, district -> List.of());
    }

    /** Over that database, with rates of its own. */
    public PlainEnrolments(JdbcClient client, TransactionTemplate transactions, CreditRates rates) {
        this.client = client;
        roster = RosterFixture.on(client);
        school = roster.school("東門國小", SchoolStage.PRIMARY);
        store = new SeatStore(client);
        offers = new OfferStore(client, new Worth(rates), CLOCK);
        facts = new PersonFactsStore(client);
        people = new FactsDesk(facts, CLOCK);
        desk = new SeatDesk(store, sittings, told::add, transactions, CLOCK);
        changes = new Changes(store, offers, desk, told::add, (actor, decision) -> {}, CLOCK);
        door = new DatabaseEnrolments(store, offers, people, desk, changes, new Intake(store, desk), CLOCK);
    }

    /** Its door. */
    public Enrolments door() {
        return door;
    }

    /** The district's organisations and people. */
    public RosterFixture roster() {
        return roster;
    }

    /** The school of everybody who is made here. */
    public OrgId school() {
        return school;
    }

    /** A class of thirty seats with two sessions in December, unless told otherwise. */
    public SomeClass someClass() {
        return new SomeClass(client, roster);
    }

    /** Somebody who teaches at the school. */
    public Actor teacher() {
        return teacher("林小溪");
    }

    /** Somebody of that name who teaches at the school. */
    public Actor teacher(String name) {
        PersonId person = roster.someTeacher().named(name).at(school).create();
        return roster.actor(Role.TEACHER, person, school);
    }

    /** The school's principal. */
    public Actor principal() {
        return roster.actor(Role.PRINCIPAL, PersonId.fresh(), school);
    }

    /** Lets a class begin: its first session was a month before. */
    void begin(UUID trainingClass) {
        client.sql("""
                        update programme.session
                        set starts_at = starts_at - interval '30 days', ends_at = ends_at - interval '30 days'
                        where class_id = :class
                        """).param("class", trainingClass).update();
    }

    /** Calls a class off, as programme does. */
    public void callOff(UUID trainingClass) {
        for (String sql : List.of(
                "update programme.session set cancelled_at = now() where class_id = :class",
                "update programme.training_class set status = 'CANCELLED', cancelled_at = now() where id = :class")) {
            client.sql(sql).param("class", trainingClass).update();
        }
        changes.cancelAll(roster.district(), trainingClass);
    }

    /** The person's latest application to a class. */
    public UUID applicationOf(Actor person, UUID trainingClass) {
        return store.latest(roster.district(), trainingClass, person.person())
                .map(Application::asked)
                .orElseThrow(NotThere::new)
                .id();
    }

    /** How many seats of the class are counted as taken or held. */
    public int taken(UUID trainingClass) {
        return client.sql("select coalesce(max(taken), 0) from enrolment.seat_count where class_id = :class")
                .param("class", trainingClass)
                .query(Integer.class)
                .single();
    }

    SeatStore store() {
        return store;
    }

    OfferStore offers() {
        return offers;
    }

    PersonFactsStore facts() {
        return facts;
    }

    FactsDesk people() {
        return people;
    }

    SeatDesk desk() {
        return desk;
    }

    ExpectedOnly sittings() {
        return sittings;
    }

    List<Object> told() {
        return told;
    }

    Catalogue catalogue() {
        return catalogue(Ticker.systemTicker());
    }

    /** One that remembers what everybody shares by that ticker. */
    Catalogue catalogue(Ticker ticker) {
        return new Catalogue(new OpenOffers(offers, CLOCK, ticker), offers, people, CLOCK);
    }
}
