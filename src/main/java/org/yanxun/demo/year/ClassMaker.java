package org.yanxun.demo.year;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.yanxun.kernel.CreditCategory;
import org.yanxun.kernel.OrgId;
import org.yanxun.kernel.PlanYear;
import org.yanxun.programme.Programme;
import org.yanxun.programme.Programme.Stream;

/** Begins the classes of one year, under one programme a credit category, one for leaders and one for those sent up. */
final class ClassMaker {

    private final int year;
    private final OrgId college;
    private final Instant now;
    private final Map<CreditCategory, Programme> programmes = new EnumMap<>(CreditCategory.class);
    private final Programme leaders;
    private final Programme sentUp;

    ClassMaker(int year, OrgId college, Instant now) {
        this.year = year;
        this.college = college;
        this.now = now;
        this.leaders = programme("幹部專題培訓", Stream.CADRE);
        this.sentUp = programme("骨幹教師送培", Stream.TEACHER);
        programmes.put(CreditCategory.CENTRALISED, programme("教師集中培訓", Stream.TEACHER));
        programmes.put(CreditCategory.ONLINE, programme("教師網絡培訓", Stream.TEACHER));
        programmes.put(CreditCategory.SCHOOL_BASED, programme("學校校本研訓", Stream.TEACHER));
    }

    int year() {
        return year;
    }

    List<Programme> programmes() {
        List<Programme> all = new ArrayList<>(programmes.values());
        all.add(leaders);
        all.add(sentUp);
        all.sort(Comparator.comparing(Programme::id));
        return all;
    }

    /** A class of the training college. */
    ClassDraft of(CreditCategory category, String title) {
        return new ClassDraft(programmes.getOrDefault(category, leaders), category, college, title, now);
    }

    /** A class for leaders. */
    ClassDraft forLeaders(String title) {
        return new ClassDraft(leaders, CreditCategory.CENTRALISED, college, title, now);
    }

    /** A class for those who are sent up. */
    ClassDraft forSentUp(String title) {
        return new ClassDraft(sentUp, CreditCategory.CENTRALISED, college, title, now);
    }

    private Programme programme(String name, Stream stream) {
        return new Programme(UuidCreator.getTimeOrderedEpoch(), year + " " + name, new PlanYear(year), stream);
    }
}
