package org.yanxun.access.gate;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Finds the largest field of a form while its body runs by, keeping nothing but names. */
final class LargestField {

    private static final int LONGEST_NAME = 100;
    private final ByteArrayOutputStream name = new ByteArrayOutputStream();
    private boolean inName = true;
    private long size;
    private String largest = "";
    private long largestSize = -1;

    /** The next piece of the body. */
    void take(byte[] piece, int length) {
        for (int at = 0; at < length; at++) {
            take(piece[at]);
        }
    }

    /** The largest field so far, as it is written in the body. */
    String name() {
        weigh();
        return largest;
    }

    private void take(byte each) {
        if (each == '&') {
            weigh();
            name.reset();
            inName = true;
            size = 0;
        } else if (inName && each == '=') {
            inName = false;
        } else if (inName && name.size() < LONGEST_NAME) {
            name.write(each);
        } else {
            size++;
        }
    }

    private void weigh() {
        if (size > largestSize) {
            largest = name.toString(StandardCharsets.US_ASCII);
            largestSize = size;
        }
    }
}
