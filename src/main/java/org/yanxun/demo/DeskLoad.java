package org.yanxun.demo;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.yanxun.attendance.Sittings.Arrival;
import org.yanxun.attendance.domain.Counted;
import org.yanxun.attendance.domain.PresenceStatus;
import org.yanxun.attendance.leave.Leaves;
import org.yanxun.attendance.roll.Marks;
import org.yanxun.attendance.roll.Marks.Subject;
import org.yanxun.attendance.roll.Said;
import org.yanxun.demo.SeatsWished.Wish;
import org.yanxun.demo.district.Member;
import org.yanxun.demo.year.HeldClass;
import org.yanxun.demo.year.Open;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.Role;
import org.yanxun.programme.SessionPlan;
import org.yanxun.roster.Term.PostKind;

/** A handful for the desks of the college and the schools: what was said by hand and corrected, leave, and wishes. */
@Component
class DeskLoad {

    private static final int DIRECTORS = 7;

    private final Marks marks;
    private final Leaves leaves;
    private final ApplicationEventPublisher events;

    DeskLoad(Marks marks, Leaves leaves, ApplicationEventPublisher events) {
        this.marks = marks;
        this.leaves = leaves;
        this.events = events;
    }

    /** The first two of a class, whose phones note nothing. */
    static boolean isNotedByHand(HeldClass held, Arrival arrival) {
        return held.hasSession(arrival.sitting())
                && held.seated().stream()
                        .limit(2)
                        .anyMatch(member -> member.id().equals(arrival.person()));
    }

    /** Says by hand who came without a phone, who is ill, and for whom somebody else scanned. */
    void mark(Actor college, HeldClass held) {
        SessionPlan first = held.sessions().getFirst();
        SessionPlan last = held.sessions().getLast();
        Said came = Said.came(first.when().startsAt().minus(Duration.ofMinutes(4)));
        marks.say(college, subject(first, held.seated().get(0), "手機沒電，憑工作證當場核對"), came);
        marks.say(college, subject(first, held.seated().get(1), "病假，病歷已交學校"), Said.LEAVE);
        marks.say(college, subject(last, held.seated().get(2), "點名時不在，由他人代掃"), Said.ABSENT);
    }

    /** Corrects one who was counted to the end: the signed list says otherwise. Answers the sitting. */
    UUID correct(Actor college, HeldClass held, List<Arrival> arrivals) {
        SessionPlan first = held.sessions().getFirst();
        Member gone = held.seated().stream()
                .filter(member -> wasThereToTheEnd(member, first, arrivals))
                .findFirst()
                .orElseThrow();
        int half = (int) first.when().startsAt().until(first.when().endsAt()).toMinutes() / 2;
        marks.correct(
                college,
                subject(first, gone, "與紙本簽名冊核對：中途離場，簽退由同事代辦"),
                new Counted(PresenceStatus.LEFT_EARLY, half, "CORRECTED"));
        return first.id();
    }

    /** Asks for leave from Saturday's lecture: one of the first school waits, one is granted, one of another school waits. */
    void askForLeave(DemoDistrict demo, Actor principal, HeldClass lecture) {
        UUID sitting = lecture.sessions().getFirst().id();
        List<Member> ofTheSchool = lecture.seated().stream()
                .filter(member -> member.unit().id().equals(principal.home()))
                .toList();
        ask(demo, ofTheSchool.get(1), sitting, "孩子住院，需要陪護");
        UUID granted = ask(demo, ofTheSchool.get(2), sitting, "帶學生參加市級比賽");
        leaves.decide(principal, granted, 0, true, "已安排同組老師代為記錄");
        ask(demo, lecture.seated().getLast(), sitting, "婚假");
    }

    /** Wishes for seats, to be asked for at the desk like everybody's once all of this is there. */
    void wish(DemoDistrict demo, Hats hats, Open open) {
        List<Wish> wishes = new ArrayList<>();
        for (Member director : directors(demo)) {
            wishes.add(wish(open.directors(), demo.actor(director, Role.TEACHER)));
        }
        hats.worn().values().stream()
                .sorted(Comparator.comparing(Actor::role))
                .forEach(actor -> wishes.add(wish(open.speech(), actor)));
        events.publishEvent(new SeatsWished(demo.district(), wishes));
    }

    private UUID ask(DemoDistrict demo, Member member, UUID sitting, String reason) {
        UUID id = UuidCreator.getTimeOrderedEpoch();
        leaves.ask(demo.actor(member, Role.TEACHER), id, sitting, reason);
        return id;
    }

    /** One of each of the first schools. */
    private static List<Member> directors(DemoDistrict demo) {
        return demo.members().stream()
                .filter(member -> member.kind() == PostKind.MORAL_EDUCATION_DIRECTOR && member.stays())
                .limit(DIRECTORS)
                .toList();
    }

    private static Wish wish(HeldClass held, Actor actor) {
        UUID trainingClass = held.held().plan().id();
        return new Wish(trainingClass, UuidCreator.getTimeOrderedEpoch(), actor.person(), actor.name(), actor.home());
    }

    private static Subject subject(SessionPlan session, Member member, String reason) {
        return new Subject(session.id(), member.id().value(), 0, reason);
    }

    private static boolean wasThereToTheEnd(Member member, SessionPlan session, List<Arrival> arrivals) {
        Set<Boolean> inTime = new HashSet<>();
        arrivals.stream()
                .filter(each ->
                        each.sitting().equals(session.id()) && each.person().equals(member.id()))
                .filter(each -> each.arriving()
                        ? each.at().isBefore(session.when().startsAt())
                        : each.at().isAfter(session.when().endsAt()))
                .forEach(each -> inTime.add(each.arriving()));
        return inTime.size() == 2;
    }
}
