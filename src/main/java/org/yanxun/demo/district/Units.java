package org.yanxun.demo.district;

import static org.yanxun.kernel.SchoolStage.JUNIOR;
import static org.yanxun.kernel.SchoolStage.KINDERGARTEN;
import static org.yanxun.kernel.SchoolStage.PRIMARY;
import static org.yanxun.kernel.SchoolStage.SENIOR;
import static org.yanxun.kernel.SchoolStage.VOCATIONAL;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.yanxun.kernel.OrgId;
import org.yanxun.kernel.SchoolStage;
import org.yanxun.roster.Roster.Nature;
import org.yanxun.roster.Term.OrgType;
import org.yanxun.roster.Term.Ownership;

/** The schools and kindergartens of the demonstration district, the plan's ten practice bases among them. */
public final class Units {

    /** A village school that merges into its town's school in the summer. */
    public static final String MERGING = "竹林第二國小";

    /** The school it merges into. */
    public static final String SUCCESSOR = "竹林中心國小";

    /** A kindergarten that has opened on paper and has no staff yet. */
    public static final String EMPTY = "雲湖星河幼兒園";

    private static final List<String> TOWNS = List.of("望潮", "柳浦", "竹林", "雲湖", "沙灣", "青石");
    private static final List<String> GARDENS = List.of("第一", "第二", "藍天", "海貝", "小樹", "彩虹", "金穗", "晨光");

    private final Dice dice;
    private final List<Unit> units = new ArrayList<>();

    private Units(Dice dice) {
        this.dice = dice;
    }

    /** All of them, in the order of their codes. */
    public static List<Unit> all(Dice dice) {
        var made = new Units(dice);
        made.bases();
        made.primaries();
        made.secondaries();
        made.migrants();
        made.kindergartens();
        return List.copyOf(made.units);
    }

    private void bases() {
        add("蛟川書院", OrgType.JUNIOR, Set.of(JUNIOR), 90);
        add("仁愛中學", OrgType.JUNIOR, Set.of(JUNIOR), 88);
        add("外語實驗學校", OrgType.NINE_YEAR, Set.of(PRIMARY, JUNIOR), 130);
        add("古塘中學", OrgType.JUNIOR, Set.of(JUNIOR), 76);
        add("區中心學校", OrgType.PRIMARY, Set.of(PRIMARY), 84);
        add("實驗國小", OrgType.PRIMARY, Set.of(PRIMARY), 92);
        add("精英國小", OrgType.PRIMARY, Set.of(PRIMARY), 70);
        add("張和祥國小", OrgType.PRIMARY, Set.of(PRIMARY), 58);
        add("駱駝中心學校", OrgType.PRIMARY, Set.of(PRIMARY), 80);
        add("莊市中心學校", OrgType.NINE_YEAR, Set.of(PRIMARY, JUNIOR), 112);
    }

    private void primaries() {
        for (String town : TOWNS) {
            addRural(town + "中心國小", OrgType.PRIMARY, Set.of(PRIMARY), dice.between(60, 80));
            addRural(town + "第二國小", OrgType.PRIMARY, Set.of(PRIMARY), dice.between(26, 44));
        }
        add("育德國小", OrgType.PRIMARY, Set.of(PRIMARY), 66);
        add("明湖國小", OrgType.PRIMARY, Set.of(PRIMARY), 62);
    }

    private void secondaries() {
        for (String town : TOWNS.subList(1, 5)) {
            addRural(town + "國中", OrgType.JUNIOR, Set.of(JUNIOR), dice.between(56, 78));
        }
        addRural("雲湖九年制學校", OrgType.NINE_YEAR, Set.of(PRIMARY, JUNIOR), 96);
        add("望潮中學", OrgType.COMPLETE, Set.of(JUNIOR, SENIOR), 178);
        add("區高級中學", OrgType.SENIOR, Set.of(SENIOR), 176);
        add("柳浦高級中學", OrgType.SENIOR, Set.of(SENIOR), 150);
        unit("海濱高級中學", nature(OrgType.SENIOR, Ownership.PRIVATE, Set.of(SENIOR), false, false), 118, 0);
        add("職教中心", OrgType.VOCATIONAL, Set.of(VOCATIONAL), 148);
    }

    private void migrants() {
        for (String name : List.of("新苗學校", "同心學校", "啟明學校", "春暉學校")) {
            Nature nature = nature(OrgType.MIGRANT, Ownership.PRIVATE, Set.of(PRIMARY, JUNIOR), true, true);
            unit(name, nature, dice.between(28, 42), 0);
        }
    }

    private void kindergartens() {
        Set<SchoolStage> stage = Set.of(KINDERGARTEN);
        for (String town : TOWNS) {
            Nature central = nature(OrgType.CENTRAL_KINDERGARTEN, Ownership.PUBLIC, stage, true, false);
            unit(town + "中心幼兒園", central, dice.between(18, 26), dice.between(6, 9));
            for (String garden : GARDENS) {
                Ownership owner = dice.chance(55) ? Ownership.PRIVATE : Ownership.PUBLIC;
                Nature nature = nature(OrgType.KINDERGARTEN, owner, stage, dice.chance(40), false);
                unit(town + garden + "幼兒園", nature, dice.between(7, 13), dice.between(2, 5));
            }
        }
        unit(EMPTY, nature(OrgType.KINDERGARTEN, Ownership.PRIVATE, stage, false, false), 0, 0);
    }

    private void add(String name, OrgType type, Set<SchoolStage> stages, int teachers) {
        unit(name, nature(type, Ownership.PUBLIC, stages, false, false), teachers, 0);
    }

    private void addRural(String name, OrgType type, Set<SchoolStage> stages, int teachers) {
        unit(name, nature(type, Ownership.PUBLIC, stages, true, false), teachers, 0);
    }

    private static Nature nature(
            OrgType type, Ownership ownership, Set<SchoolStage> stages, boolean rural, boolean migrant) {
        return new Nature(type, ownership, stages, rural, migrant);
    }

    private void unit(String name, Nature nature, int teachers, int carers) {
        String code = String.format(java.util.Locale.ROOT, "S%03d", units.size() + 1);
        units.add(new Unit(OrgId.fresh(), code, name, nature, teachers, carers));
    }
}
