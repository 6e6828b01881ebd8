package org.yanxun.notice.domain;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.yanxun.kernel.DistrictId;

/**
 * One thing to tell.
 *
 * @param occasion names the happening by its content: the same one heard again tells nobody twice
 * @param link the page of this house where to look
 */
record News(DistrictId district, Matter matter, String occasion, String link) {

    static News of(DistrictId district, Matter matter, String link, Object... occasion) {
        String content = Arrays.stream(occasion).map(String::valueOf).collect(Collectors.joining("|"));
        return new News(district, matter, matter + "|" + content, link);
    }
}
