package org.yanxun.demo.district;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.yanxun.kernel.PersonId;
import org.yanxun.kernel.SchoolStage;
import org.yanxun.roster.RosterIntake.NewCredential;
import org.yanxun.roster.Term.CredentialKind;
import org.yanxun.roster.Term.PostKind;
import org.yanxun.roster.Term.Subject;

class CredentialsTests {

    private static final Roll ROLL = People.of(Units.all(new Dice(1)), 2026, new Dice(2));
    private static final Map<PersonId, Member> MEMBERS =
            ROLL.members().stream().collect(Collectors.toMap(Member::id, member -> member));

    @Test
    void whoever_teaches_may_teach_and_nobody_else_holds_anything() {
        Set<PersonId> certified = holders(ROLL, CredentialKind.TEACHING_CERTIFICATE);

        assertThat(ROLL.members()).filteredOn(Member::isTrainee).allMatch(member -> certified.contains(member.id()));
        assertThat(ROLL.credentials()).allMatch(each -> member(each).isTrainee());
    }

    @Test
    void titles_of_heads_are_held_by_heads_and_titles_of_teachers_by_teachers() {
        assertThat(of(CredentialKind.MASTER_PRINCIPAL, CredentialKind.BACKBONE_PRINCIPAL))
                .isNotEmpty()
                .allMatch(each -> member(each).kind() == PostKind.PRINCIPAL);
        assertThat(of(CredentialKind.MASTER_TEACHER, CredentialKind.BACKBONE))
                .isNotEmpty()
                .allMatch(each -> member(each).kind() == PostKind.TEACHER)
                .allMatch(each -> List.of("CITY", "DISTRICT").contains(each.level()));
    }

    @Test
    void a_title_of_teachers_ends_after_five_years_and_a_certificate_does_not() {
        assertThat(of(CredentialKind.MASTER_TEACHER, CredentialKind.BACKBONE))
                .allMatch(each ->
                        each.valid().from().plusYears(5).equals(each.valid().until()));
        assertThat(of(CredentialKind.TEACHING_CERTIFICATE))
                .allMatch(each -> each.valid().until() == null)
                .noneMatch(each -> each.valid().from().isAfter(LocalDate.of(2026, 1, 1)));
    }

    /** One district has fewer than a hundred teachers of a trade, among whom chance alone moves the share by a sixth. */
    @Test
    void the_shares_that_the_plan_asks_for_are_near_over_many_districts() {
        List<Roll> rolls = IntStream.rangeClosed(2, 11)
                .mapToObj(seed -> People.of(Units.all(new Dice(1)), 2026, new Dice(seed)))
                .toList();
        double dual = share(
                rolls,
                member -> member.kind() == PostKind.TEACHER && member.subject() == Subject.VOCATIONAL_COURSE,
                CredentialKind.DUAL_QUALIFICATION);
        double degrees = share(
                rolls,
                member -> member.stage() == SchoolStage.SENIOR,
                CredentialKind.MASTER_DEGREE,
                CredentialKind.POSTGRADUATE_DIPLOMA);

        assertThat(dual).isBetween(0.7, 0.78);
        assertThat(degrees).isBetween(0.02, 0.04);
    }

    private static double share(List<Roll> rolls, Predicate<Member> such, CredentialKind... kinds) {
        Set<PersonId> holders =
                rolls.stream().flatMap(roll -> holders(roll, kinds).stream()).collect(Collectors.toSet());
        List<Member> asked = rolls.stream()
                .flatMap(roll -> roll.members().stream())
                .filter(such)
                .toList();
        return (double) asked.stream()
                        .filter(member -> holders.contains(member.id()))
                        .count()
                / asked.size();
    }

    private static Set<PersonId> holders(Roll roll, CredentialKind... kinds) {
        return of(roll, kinds).stream().map(NewCredential::person).collect(Collectors.toSet());
    }

    private static List<NewCredential> of(CredentialKind... kinds) {
        return of(ROLL, kinds);
    }

    private static List<NewCredential> of(Roll roll, CredentialKind... kinds) {
        return roll.credentials().stream()
                .filter(each -> List.of(kinds).contains(each.kind()))
                .toList();
    }

    private static Member member(NewCredential credential) {
        Member member = MEMBERS.get(credential.person());
        if (member == null) {
            throw new AssertionError("a credential of nobody");
        }
        return member;
    }
}
