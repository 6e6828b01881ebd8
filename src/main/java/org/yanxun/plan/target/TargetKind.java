package org.yanxun.plan.target;

/** What sort of promise a target is. */
public enum TargetKind {
    /** People, places, classes, times, papers: 2名校長, 不少於3場. */
    COUNT,
    /** Credits, whole or by category: 48學分. */
    CREDITS,
    /** Training hours: 240學時. */
    HOURS,
    /** A share of something: 達到80%, 三分之一, 全部. */
    RATIO,
    /** From a date to a date. */
    PERIOD,
    /** How long something lasts: 兩年半, 一學期. */
    DURATION,
    /** By when: 9月底前. */
    DEADLINE,
    /** When, or how often: 下半年, 暑期, 每月. */
    WHEN,
    /** Which run of a series: 第六期, 首屆. */
    EDITION,
    /** Which stages of a course: 第二、三階段. */
    STAGE,
    /** An enumeration, against its own stated number where it states one. */
    LIST,
    /** A figure that says who may: 教齡五年以內. */
    LIMIT,
    /** What does not count. */
    EXCLUSION,
    /** Yuan. */
    MONEY,
    /** A figure about the past or the present; never counted as a promise. */
    BASELINE,
    /** A promise without a figure. */
    ACTION;

    /** Whether it promises something that may be counted, rather than what is so already, who may or what is left out. */
    public boolean isCounted() {
        return switch (this) {
            case BASELINE, LIMIT, EXCLUSION -> false;
            default -> true;
        };
    }

    /** Whether a target of this kind is what its segment promises, so that no action stands beside it. */
    public boolean isFigure() {
        return switch (this) {
            case COUNT, CREDITS, HOURS, RATIO, PERIOD, DEADLINE, EDITION, STAGE, MONEY -> true;
            default -> false;
        };
    }
}
