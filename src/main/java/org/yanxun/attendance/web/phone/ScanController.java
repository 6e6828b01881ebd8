package org.yanxun.attendance.web.phone;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.yanxun.attendance.code.Codes;
import org.yanxun.shell.Redirect;
import org.yanxun.shell.Screen;
import org.yanxun.shell.fault.Refusal;
import org.yanxun.shell.route.Open;

/** Where a scanned code leads: judged at this moment, before anybody is asked to sign in. */
@Controller
class ScanController {

    private final Codes codes;

    ScanController(Codes codes) {
        this.codes = codes;
    }

    @Open
    @GetMapping("/a/{sitting}")
    Screen scan(@PathVariable UUID sitting, @RequestParam(defaultValue = "") String c) {
        try {
            String ticket = codes.scanned(sitting, c);
            return Redirect.to("/check-in?ticket=" + URLEncoder.encode(ticket, StandardCharsets.UTF_8));
        } catch (Refusal refusal) {
            return NotTakenScreen.of(refusal);
        }
    }
}
