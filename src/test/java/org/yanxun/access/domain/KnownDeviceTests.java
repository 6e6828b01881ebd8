package org.yanxun.access.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yanxun.trust.SomeVault;

class KnownDeviceTests {

    private final KnownDevice devices = new KnownDevice(new SomeVault("one"));

    @Test
    void a_device_is_recognised_at_the_account_it_signed_in_to() {
        String cookie = devices.issue("g1001");

        assertThat(devices.recognise(cookie, "g1001")).hasValue(cookie.substring(0, cookie.indexOf('.')));
    }

    @Test
    void it_says_nothing_for_any_other_account() {
        assertThat(devices.recognise(devices.issue("g1001"), "g1002")).isEmpty();
    }

    @Test
    void two_devices_of_an_account_are_two() {
        assertThat(devices.recognise(devices.issue("g1001"), "g1001"))
                .isNotEqualTo(devices.recognise(devices.issue("g1001"), "g1001"));
    }

    @Test
    void another_house_does_not_recognise_it() {
        assertThat(new KnownDevice(new SomeVault("two")).recognise(devices.issue("g1001"), "g1001"))
                .isEmpty();
    }

    @Test
    void a_name_cannot_be_changed_under_its_signature() {
        String cookie = devices.issue("g1001");

        assertThat(devices.recognise("x" + cookie, "g1001")).isEmpty();
        assertThat(devices.recognise(cookie + "x", "g1001")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", ".x", "x", "x.", "研.訓", "x.y.z"})
    void whatever_else_comes_is_no_device(String cookie) {
        assertThat(devices.recognise(cookie, "g1001")).isEmpty();
    }
}
