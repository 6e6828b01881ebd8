package org.yanxun.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FloorsTests {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.yanxun");

    @Test
    void every_room_stands_on_a_floor() {
        List<String> rooms = HOUSE.getPackage("org.yanxun").getSubpackages().stream()
                .map(JavaPackage::getRelativeName)
                .toList();

        assertThat(rooms).hasSizeGreaterThan(10);
        assertThat(Floors.read().keySet()).containsAll(rooms);
    }

    @Test
    void questions_only_ever_go_down() {
        Map<String, Integer> floors = Floors.read();

        assertThat(HOUSE.stream()
                        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                        .filter(dependency -> leadsUpOrSideways(dependency, floors))
                        .map(Dependency::getDescription)
                        .distinct())
                .isEmpty();
    }

    @Test
    void a_sideways_and_an_upward_question_would_be_seen() {
        Map<String, Integer> floors = Map.of("plan", 4, "attendance", 4, "credit", 8);

        assertThat(Floors.allows(floors, "plan", "attendance")).isFalse();
        assertThat(Floors.allows(floors, "plan", "credit")).isFalse();
        assertThat(Floors.allows(floors, "credit", "plan")).isTrue();
        assertThat(Floors.allows(floors, "plan", "plan")).isTrue();
    }

    @Test
    void no_packages_run_in_a_circle() {
        SlicesRuleDefinition.slices()
                .matching("org.yanxun.(**)")
                .should()
                .beFreeOfCycles()
                .check(HOUSE);
        assertThat(HOUSE).isNotEmpty();
    }

    private static boolean leadsUpOrSideways(Dependency dependency, Map<String, Integer> floors) {
        String from = roomOf(dependency.getOriginClass());
        String to = roomOf(dependency.getTargetClass());
        return !from.isEmpty() && !to.isEmpty() && !Floors.allows(floors, from, to);
    }

    private static String roomOf(JavaClass type) {
        String name = type.getPackageName();
        Set<String> outside = Set.of("", "org.yanxun");
        return outside.contains(name) || !name.startsWith("org.yanxun.")
                ? ""
                : name.substring("org.yanxun.".length()).split("\\.")[0];
    }
}
