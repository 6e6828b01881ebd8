package org.yanxun.demo.district;

import java.util.List;
import org.yanxun.kernel.SchoolStage;
import org.yanxun.roster.Term.Subject;

/** Which subjects a stage teaches, the frequent ones named more often. */
final class Subjects {

    private static final List<Subject> PRIMARY = List.of(
            Subject.CHINESE,
            Subject.CHINESE,
            Subject.CHINESE,
            Subject.MATHEMATICS,
            Subject.MATHEMATICS,
            Subject.ENGLISH,
            Subject.SCIENCE,
            Subject.PHYSICAL_EDUCATION,
            Subject.MUSIC,
            Subject.ART,
            Subject.MORALITY_AND_LAW,
            Subject.INFORMATION_TECHNOLOGY);
    private static final List<Subject> JUNIOR = List.of(
            Subject.CHINESE,
            Subject.CHINESE,
            Subject.MATHEMATICS,
            Subject.MATHEMATICS,
            Subject.ENGLISH,
            Subject.ENGLISH,
            Subject.SCIENCE,
            Subject.SCIENCE,
            Subject.SOCIETY,
            Subject.PHYSICAL_EDUCATION,
            Subject.MUSIC,
            Subject.ART,
            Subject.INFORMATION_TECHNOLOGY);
    private static final List<Subject> SENIOR = List.of(
            Subject.CHINESE,
            Subject.CHINESE,
            Subject.MATHEMATICS,
            Subject.MATHEMATICS,
            Subject.ENGLISH,
            Subject.ENGLISH,
            Subject.PHYSICS,
            Subject.CHEMISTRY,
            Subject.BIOLOGY,
            Subject.HISTORY,
            Subject.GEOGRAPHY,
            Subject.POLITICS,
            Subject.PHYSICAL_EDUCATION,
            Subject.PSYCHOLOGY);
    private static final List<Subject> VOCATIONAL = List.of(
            Subject.VOCATIONAL_COURSE,
            Subject.VOCATIONAL_COURSE,
            Subject.VOCATIONAL_COURSE,
            Subject.CHINESE,
            Subject.MATHEMATICS,
            Subject.ENGLISH);

    private Subjects() {}

    static Subject of(SchoolStage stage, Dice dice) {
        return dice.oneOf(
                switch (stage) {
                    case KINDERGARTEN -> List.of(Subject.PRESCHOOL);
                    case PRIMARY -> PRIMARY;
                    case JUNIOR -> JUNIOR;
                    case SENIOR -> SENIOR;
                    case VOCATIONAL -> VOCATIONAL;
                });
    }
}
