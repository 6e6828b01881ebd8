package org.yanxun.language;

import java.util.Set;

/**
 * The words of machine-converted school plans: 國小 stands for 小學, 國中 for 初中 and 中國小 for 中小學, unless the
 * neighbours show that a country is meant (全國小學, 中國小說). Works on simplified text; lengths stay the same, and a
 * second run changes nothing.
 */
final class SchoolWords {

    private static final int LONGEST = 3;

    /** Before 国: then 国 belongs to the word before it. */
    private static final String COUNTRIES = "全我中外各本祖两他邻王帝三多跨强大立建治救出回归异列共联国";

    /** Countries by name, which end the names of schools as well (精英國小): then what follows decides. */
    private static final String NAMES = "英美法德俄韩泰爱";

    private static final Set<String> NOT_AFTER_PRIMARY =
            Set.of("说", "麦", "康", "吃", "朋友", "型", "提琴", "米", "品", "微", "企", "家", "众", "事", "时");
    private static final Set<String> NOT_AFTER_MIDDLE =
            Set.of("之", "央", "间", "部", "原", "文", "医", "药", "华", "期", "心", "东", "西", "有", "的");

    private static final Set<String> AFTER_BOTH = Set.of(
            "校长", "校本", "校园", "校际", "校舍", "教师", "教育", "教学", "教研", "教材", "教导", "教务", "教职", "师资", "师德", "老师", "政教", "德育",
            "班主任", "英语", "语文", "数学", "科学", "音乐", "美术", "体育", "信息", "心理", "品德", "思品", "名师", "名校", "骨干", "青年", "新教", "课程",
            "课堂", "在编", "在岗", "、幼", "和幼", "及幼", "与幼", "幼儿", "幼教", "、职", "生体", "生心", "生学", "生综", "生素", "生德", "生运", "生参",
            "生在", "生课", "各学", "各校", "图书", "劳动");
    private static final Set<String> BEFORE_BOTH =
            Set.of("农村", "城市", "城乡", "城区", "全区", "全市", "全县", "全省", "我区", "我市", "我县", "我省", "公办", "民办", "普通");

    private final char[] text;
    private final int length;
    /** Units before this one already belong to a replaced word. */
    private int free;

    private SchoolWords(char[] text, int length) {
        this.text = text;
        this.length = length;
    }

    /** Replaces the words in place. */
    static void replaceIn(char[] text, int length) {
        SchoolWords words = new SchoolWords(text, length);
        for (int at = 0; at + 1 < length; at++) {
            if (text[at] == '国') {
                words.around(at);
            }
        }
    }

    private void around(int at) {
        char next = text[at + 1];
        if (next == '小' && isBoth(at)) {
            write("中小学", at - 1);
        } else if (next == '小' && standsAlone(at) && !follows(NOT_AFTER_PRIMARY, at + 2)) {
            write("小学", at);
        } else if (next == '中' && standsAlone(at) && !follows(NOT_AFTER_MIDDLE, at + 2)) {
            write("初中", at);
        }
    }

    private boolean isBoth(int at) {
        return at > free
                && text[at - 1] == '中'
                && !follows(NOT_AFTER_PRIMARY, at + 2)
                && (follows(AFTER_BOTH, at + 2) || comesBefore(at - 1));
    }

    /** Whether 国 is not the end of a country's name. */
    private boolean standsAlone(int at) {
        if (at == free) {
            return true;
        }
        char before = text[at - 1];
        return COUNTRIES.indexOf(before) < 0
                && (NAMES.indexOf(before) < 0 || endsAt(at + 2) || follows(AFTER_BOTH, at + 2));
    }

    private boolean endsAt(int at) {
        return at >= length || !Character.isLetterOrDigit(text[at]);
    }

    private boolean follows(Set<String> words, int from) {
        for (int count = 1; count <= LONGEST && from + count <= length; count++) {
            if (words.contains(new String(text, from, count))) {
                return true;
            }
        }
        return false;
    }

    private boolean comesBefore(int at) {
        boolean genuine = at + LONGEST < length && text[at + LONGEST] == '学';
        return at >= 2 && !genuine && BEFORE_BOTH.contains(new String(text, at - 2, 2));
    }

    private void write(String word, int at) {
        word.getChars(0, word.length(), text, at);
        free = at + word.length();
    }
}
