package org.yanxun.shell.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yanxun.kernel.OrgId;
import org.yanxun.kernel.PersonId;
import org.yanxun.kernel.Role;
import org.yanxun.shell.Redirect;
import org.yanxun.shell.web.KeptScreens.Kept;
import org.yanxun.shell.web.KeptScreens.Reader;

class KeptScreensTests {

    private final KeptScreens screens = new KeptScreens();
    private final Reader reader = new Reader(PersonId.fresh(), Role.LIAISON, OrgId.fresh());

    @Test
    void a_page_is_shown_again_to_its_own_reader_and_to_nobody_else() {
        UUID name = keep(Optional.of(reader));

        assertThat(screens.find(name, Optional.of(reader))).map(Kept::path).contains("/account/tokens");
        assertThat(screens.find(name, Optional.of(new Reader(PersonId.fresh(), reader.role(), reader.home()))))
                .isEmpty();
        assertThat(screens.find(name, Optional.empty())).isEmpty();
    }

    @Test
    void another_hat_of_the_same_person_and_the_same_hat_elsewhere_find_nothing() {
        UUID name = keep(Optional.of(reader));

        assertThat(screens.find(name, Optional.of(new Reader(reader.person(), Role.TEACHER, reader.home()))))
                .isEmpty();
        assertThat(screens.find(name, Optional.of(new Reader(reader.person(), reader.role(), OrgId.fresh()))))
                .isEmpty();
    }

    @Test
    void a_strangers_page_is_not_shown_to_somebody_who_signed_in() {
        UUID name = keep(Optional.empty());

        assertThat(screens.find(name, Optional.empty())).isPresent();
        assertThat(screens.find(name, Optional.of(reader))).isEmpty();
    }

    @Test
    void a_name_that_was_never_given_leads_nowhere() {
        assertThat(screens.find(UUID.randomUUID(), Optional.empty())).isEmpty();
    }

    private UUID keep(Optional<Reader> whom) {
        String place = screens.keep(new Kept(Redirect.to("/"), "/account/tokens", whom));
        assertThat(place).startsWith(KeptScreens.PLACE);
        return UUID.fromString(place.substring(KeptScreens.PLACE.length()));
    }
}
