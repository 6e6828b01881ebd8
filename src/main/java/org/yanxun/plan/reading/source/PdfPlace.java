package org.yanxun.plan.reading.source;

/**
 * Where a row stands on its page.
 *
 * @param left where it begins
 * @param right where it ends
 * @param base how far down its characters stand
 * @param size how large they are
 * @param first how wide what cannot be parted is at its beginning
 */
record PdfPlace(float left, float right, float base, float size, float first) {}
