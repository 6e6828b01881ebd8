package org.yanxun.credit.year;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yanxun.kernel.CreditCategory;
import org.yanxun.kernel.Credits;
import org.yanxun.roster.TeachingYears;

/**
 * A class with seats left whose sessions are all to come.
 *
 * @param id the class
 * @param title what it is called
 * @param category the category it counts to
 * @param credits what it gives to whoever attends all of it
 * @param seats seats left
 * @param spans when its sessions are, in order
 * @param forWhom who may come
 */
public record OpenClass(
        UUID id, String title, CreditCategory category, Credits credits, int seats, List<Span> spans, ForWhom forWhom) {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    public OpenClass {
        spans = List.copyOf(spans);
    }

    /** From then until then. */
    public record Span(Instant from, Instant until) {

        boolean overlaps(Span other) {
            return from.isBefore(other.until) && other.from.isBefore(until);
        }
    }

    /** Which schools: only those for migrant workers' children, only rural ones; of a post, whether its school is such. */
    public record Schools(boolean migrant, boolean rural) {

        boolean admit(Schools of) {
            return (!migrant || of.migrant) && (!rural || of.rural);
        }
    }

    /**
     * Who may come; an empty list asks for nothing.
     *
     * @param stages the stages
     * @param subjects the subjects
     * @param kinds the kinds of post
     * @param path the organisation; empty for all
     * @param teachingYears no more years of teaching than these; absent for no limit
     * @param schools of which schools
     */
    public record ForWhom(
            List<String> stages,
            List<String> subjects,
            List<String> kinds,
            String path,
            @Nullable Integer teachingYears,
            Schools schools) {

        /** Everybody. */
        public static final ForWhom EVERYBODY =
                new ForWhom(List.of(), List.of(), List.of(), "", null, new Schools(false, false));

        public ForWhom {
            stages = List.copyOf(stages);
            subjects = List.copyOf(subjects);
            kinds = List.copyOf(kinds);
        }

        /** One post must meet every wish. */
        boolean admits(Post post) {
            return (stages.isEmpty() || stages.contains(post.stage()))
                    && (subjects.isEmpty() || subjects.contains(post.subject()))
                    && (kinds.isEmpty() || kinds.contains(post.kind()))
                    && post.path().startsWith(path)
                    && schools.admit(post.schools());
        }

        boolean admits(TeachingYears years) {
            return teachingYears == null || years.value() <= teachingYears;
        }
    }

    /**
     * A post that somebody holds.
     *
     * @param stage its stage; empty if none
     * @param subject its subject; empty if none
     * @param kind its kind
     * @param path its organisation's path
     * @param schools what kind of school that is
     * @param until the first day it is held no more; absent while nobody knows it
     */
    public record Post(
            String stage,
            String subject,
            String kind,
            String path,
            Schools schools,
            @Nullable LocalDate until) {

        boolean isHeldOn(LocalDate day) {
            return until == null || day.isBefore(until);
        }
    }

    /** The day of its first session, by which everything is judged. */
    LocalDate firstDay() {
        return LocalDate.ofInstant(spans.getFirst().from(), ZONE);
    }

    /** Whether the person may come, and has not asked for a seat already. */
    boolean admits(Candidate person) {
        LocalDate day = firstDay();
        return !person.asked().contains(id)
                && forWhom.admits(TeachingYears.on(day, person.services()))
                && person.posts().stream().anyMatch(post -> post.isHeldOn(day) && forWhom.admits(post));
    }

    /** Whether the person is somewhere else during one of its sessions. */
    boolean clashesWith(Candidate person) {
        return spans.stream().anyMatch(span -> person.busy().stream().anyMatch(span::overlaps));
    }
}
