/**
 * How the house tells programs what its API does: the OpenAPI document at {@code /v3/api-docs}, in the reader's language.
 */
@NullMarked
package org.yanxun.shell.openapi;

import org.jspecify.annotations.NullMarked;
