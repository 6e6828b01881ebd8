package org.yanxun.journey;

import com.microsoft.playwright.Browser.NewContextOptions;

/** The two windows every journey is walked in. Both speak Traditional Chinese and live in Shanghai's time. */
public enum Window {
    PHONE {
        @Override
        NewContextOptions options() {
            return everywhere()
                    .setViewportSize(390, 844)
                    .setHasTouch(true)
                    .setIsMobile(true)
                    .setDeviceScaleFactor(1);
        }
    },
    DESKTOP {
        @Override
        NewContextOptions options() {
            return everywhere().setViewportSize(1366, 768);
        }
    };

    abstract NewContextOptions options();

    private static NewContextOptions everywhere() {
        return new NewContextOptions().setLocale("zh-Hant").setTimezoneId("Asia/Shanghai");
    }
}
