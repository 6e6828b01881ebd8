package org.yanxun.access.gate;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/**
 * How much a request may bring.
 *
 * @param file a file of a form
 * @param form a form as a whole, with its files
 * @param body what a program sends
 */
@Component
record Bounds(
        @Value("${spring.servlet.multipart.max-file-size}") DataSize file,

        @Value("${spring.servlet.multipart.max-request-size}")
        DataSize form,

        @Value("${yanxun.body.most:64MB}") DataSize body) {}
