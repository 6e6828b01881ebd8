package org.yanxun.credit.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.yanxun.credit.convert.Conversion;
import org.yanxun.credit.convert.Conversions;
import org.yanxun.credit.convert.Conversions.Wanted;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.Role;
import org.yanxun.shell.fault.InvalidInput;
import org.yanxun.shell.route.Allowed;
import org.yanxun.shell.route.SignedIn;

/** What an hour is worth, for programs. */
@RestController
@RequestMapping("/api/v1/credits/conversions")
class ConversionApi {

    private final Conversions conversions;

    ConversionApi(Conversions conversions) {
        this.conversions = conversions;
    }

    /**
     * A version to lay down.
     *
     * @param after the latest version that is known to whoever sends this; sending it again then changes nothing
     */
    record Sent(
            @Nullable Integer after,
            @Nullable LocalDate since,
            @Nullable BigDecimal perHour,
            @Nullable String reason) {

        Wanted read() {
            if (after == null || since == null || perHour == null) {
                throw new InvalidInput(
                        after == null ? "after" : since == null ? "since" : "perHour", "credit.wrong.missing");
            }
            return new Wanted(after, since, perHour, reason == null ? "" : reason.strip());
        }
    }

    /** All versions, the latest days first: a handful, so they come at once. */
    @SignedIn
    @GetMapping
    List<Conversion> all(Actor actor) {
        return conversions.all(actor.district());
    }

    @Allowed(Role.COLLEGE)
    @ResponseStatus(HttpStatus.CREATED)
    @PostMapping
    List<Conversion> add(Actor actor, @RequestBody Sent sent) {
        conversions.add(actor, sent.read());
        return conversions.all(actor.district());
    }
}
