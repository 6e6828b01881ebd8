package org.yanxun.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.yanxun.access.domain.AccountStore;
import org.yanxun.access.domain.Demonstration;
import org.yanxun.access.domain.Demonstration.Offer;
import org.yanxun.access.domain.Hats;
import org.yanxun.access.domain.SignInResult.Welcome;
import org.yanxun.kernel.Role;
import org.yanxun.shell.Redirect;
import org.yanxun.shell.fault.NotThere;
import org.yanxun.shell.route.Open;

/** Signing in with one click; outside a demonstration there is no such page. */
@Controller
class OneClickController {

    private final Demonstration demonstration;
    private final AccountStore accounts;
    private final Hats hats;
    private final Welcoming welcoming;

    OneClickController(Demonstration demonstration, AccountStore accounts, Hats hats, Welcoming welcoming) {
        this.demonstration = demonstration;
        this.accounts = accounts;
        this.hats = hats;
        this.welcoming = welcoming;
    }

    @Open
    @PostMapping("/sign-in/demo")
    Redirect signIn(
            @RequestParam Role role,
            @RequestParam(defaultValue = "/") String next,
            HttpServletRequest request,
            HttpServletResponse response) {
        Offer offer = demonstration.offers().stream()
                .filter(each -> each.role() == role)
                .findFirst()
                .orElseThrow(NotThere::new);
        return welcoming.letInByOneClick(welcome(offer), next, request, response);
    }

    private Welcome welcome(Offer offer) {
        return accounts.find(offer.district(), offer.person().value())
                .flatMap(account -> hats.of(offer.district(), offer.person()).stream()
                        .filter(hat ->
                                hat.role() == offer.role() && hat.organisation().equals(offer.organisation()))
                        .findFirst()
                        .map(hat -> new Welcome(account, hat, "")))
                .orElseThrow(NotThere::new);
    }
}
