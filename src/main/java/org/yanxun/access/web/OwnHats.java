package org.yanxun.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Component;
import org.yanxun.access.session.Caller;
import org.yanxun.shell.frame.Frame.OtherHat;
import org.yanxun.shell.frame.HatRack;

/** The hats that a signed-in browser may change to, known since its session was looked up. */
@Component
class OwnHats implements HatRack {

    @Override
    public List<OtherHat> others(HttpServletRequest request) {
        return Caller.of(request)
                .map(caller -> caller.hats().stream()
                        .filter(hat -> !hat.equals(caller.worn()))
                        .map(hat -> new OtherHat(hat.role(), hat.organisation(), hat.organisationName()))
                        .toList())
                .orElse(List.of());
    }
}
